import { Module } from '@nestjs/common';
import { ChainProof } from './chain-proof.service.ts';
import { DocumentProofs } from './document-proofs.service.ts';

@Module({ providers: [ChainProof, DocumentProofs], exports: [ChainProof, DocumentProofs] })
export class DocumentProofModule {}
