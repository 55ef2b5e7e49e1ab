import { type DynamicModule, Module } from '@nestjs/common';
import { FileStore } from '#platform/file-store';
import { VirusScanner } from '#platform/virus-scan';
import { AttachmentSweep } from './attachment-sweep.service.ts';
import { AttachmentRepository } from './attachment.repository.ts';
import { AttachmentService } from './attachment.service.ts';
import { FileInspector } from './file-inspector.ts';

export interface AttachmentsModuleOptions {
  readonly files: FileStore;
  readonly scanner: VirusScanner;
}

@Module({})
export class AttachmentsModule {
  static with({ files, scanner }: AttachmentsModuleOptions): DynamicModule {
    return {
      module: AttachmentsModule,
      providers: [
        { provide: FileStore, useValue: files },
        { provide: VirusScanner, useValue: scanner },
        AttachmentRepository,
        FileInspector,
        AttachmentService,
        AttachmentSweep,
      ],
      exports: [AttachmentService, AttachmentSweep],
    };
  }
}
