import { Injectable } from '@nestjs/common';
import { FileStore } from '#platform/file-store';
import { UnitOfWork } from '#persistence';
import { AttachmentRepository } from './attachment.repository.ts';

export interface SweepResult {
  /** Contents in the store. */
  readonly contents: number;
  /** Of these, removed because nothing refers to them. */
  readonly removed: number;
  /** Uploads that broke off. */
  readonly broken: number;
}

const BATCH = 500;

/** Removes bytes that no attachment refers to: what is left where an upload was killed between keeping and recording. */
@Injectable()
export class AttachmentSweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly attachments: AttachmentRepository,
    private readonly files: FileStore,
  ) {}

  /** @param before what was stored later may still be on its way into a record; by the wall's clock, as disks tell */
  async sweep(before: Date): Promise<SweepResult> {
    const broken = await this.files.sweepIncoming(before);
    let [contents, removed] = [0, 0];
    let batch: string[] = [];
    for await (const { sha256, storedAt } of this.files.contents()) {
      contents += 1;
      if (storedAt >= before) continue;
      batch.push(sha256);
      if (batch.length < BATCH) continue;
      removed += await this.removeUnreferred(batch);
      batch = [];
    }
    removed += await this.removeUnreferred(batch);
    return { contents, removed, broken };
  }

  private async removeUnreferred(batch: readonly string[]): Promise<number> {
    const referred = await this.uow.run((tx) => this.attachments.referred(tx, batch));
    let removed = 0;
    for (const sha256 of batch.filter((one) => !referred.has(one))) {
      if (await this.removeOne(sha256)) removed += 1;
    }
    return removed;
  }

  /** An upload of the same bytes waits, and finds them gone. */
  private removeOne(sha256: string): Promise<boolean> {
    return this.uow.run(async (tx) => {
      await this.attachments.lockContent(tx, sha256);
      if ((await this.attachments.referred(tx, [sha256])).has(sha256)) return false;
      await this.files.remove(sha256);
      return true;
    });
  }
}
