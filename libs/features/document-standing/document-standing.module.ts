import { Module } from '@nestjs/common';
import { DocumentStanding } from './document-standing.service.ts';

@Module({ providers: [DocumentStanding], exports: [DocumentStanding] })
export class DocumentStandingModule {}
