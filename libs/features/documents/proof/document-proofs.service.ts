import { Injectable } from '@nestjs/common';
import { codeUnknown, readProofCode } from '#domain/official-document';
import { UnitOfWork } from '#persistence';
import { type DocumentProof, proofByCode, proofByDigest } from './proof.query.ts';

/** 核验: answers anybody who holds a document, or its file, whether it is genuine and in force. */
@Injectable()
export class DocumentProofs {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError `DOCUMENT_CODE_NOT_FOUND` */
  async byCode(typed: string): Promise<DocumentProof> {
    const code = readProofCode(typed);
    const proof = await this.uow.run((tx) => proofByCode(tx, code));
    if (!proof) throw codeUnknown(typed);
    return proof;
  }

  /** @returns null: no file with this digest was issued */
  async byDigest(sha256: string): Promise<DocumentProof | null> {
    return (await this.uow.run((tx) => proofByDigest(tx, sha256.toLowerCase()))) ?? null;
  }
}
