import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { buildDocument } from './build-document.ts';

export interface WrittenDocument {
  readonly document: OpenAPIObject;
  readonly json: string;
  readonly etag: string;
}

/** The OpenAPI document of this application, written when somebody first asks and kept from then on. */
@Injectable()
export class ApiDocument {
  private app: NestFastifyApplication | undefined;
  private written: WrittenDocument | undefined;

  /** Called once, when the application is made: only then are its routes known. */
  of(app: NestFastifyApplication): void {
    this.app = app;
  }

  get(): WrittenDocument {
    return (this.written ??= this.write());
  }

  private write(): WrittenDocument {
    if (!this.app) throw new Error('The document was asked for before the application was made');
    const document = buildDocument(this.app);
    const json = JSON.stringify(document);
    return { document, json, etag: `"${createHash('sha256').update(json).digest('base64url')}"` };
  }
}
