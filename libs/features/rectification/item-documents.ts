import { Injectable } from '@nestjs/common';
import type { RectificationStep } from '#domain/rectification';
import { DocumentStanding } from '#features/document-standing';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

export const subjectOfJointNotice = (noticeId: number): string => `rectification_notice:${noticeId}`;

/** 整改通知书 and 销号通知 that went out no longer say what a step, or another unit, has changed. */
@Injectable()
export class ItemDocuments {
  constructor(private readonly standing: DocumentStanding) {}

  /** The notice names the former unit: its next printing names the successor. */
  async afterHandOverIn(tx: Tx, now: Date, actor: Actor, itemIds: readonly number[]): Promise<void> {
    for (const id of itemIds) {
      await this.standing.replaceIn(tx, now, actor, `rectification:${id}`, 'rectification_notice');
    }
  }

  async afterStepIn(tx: Tx, now: Date, actor: Actor, itemId: number, step: RectificationStep): Promise<void> {
    const subject = `rectification:${itemId}`;
    if (step === 'agree') await this.standing.replaceIn(tx, now, actor, subject, 'rectification_notice');
    if (step === 'reopen') {
      await this.standing.withdrawIn(tx, now, actor, subject, 'closing_note');
      await this.standing.replaceIn(tx, now, actor, subject, 'rectification_notice');
    }
    // A notice that lists the item beside others stays: the decision stands beside it.
    if (step === 'set_aside') await this.standing.withdrawIn(tx, now, actor, subject);
  }
}
