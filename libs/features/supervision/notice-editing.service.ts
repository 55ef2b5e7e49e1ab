import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { assertComplete, assertSendingBackReason, type NoticeContent, noticeLife } from '#domain/notice';
import { DomainError, dayOf } from '#domain/shared';
import { assertPrintable, DocumentTemplates } from '#features/document-templates';
import { Announcer } from '#features/notifications';
import { PolicyService } from '#features/policies';
import type { Actor } from '#platform/actor';
import type { Notice } from '#persistence';
import { announceDraft, announceSentBack } from './announcements.ts';
import { CaseParties } from './case-parties.ts';
import { draftersOf } from './drafters.query.ts';
import { writtenReasons } from './hand-written.ts';
import { wordsOf } from './notice-content.ts';
import { type NoticeCommand, NoticeDesk, type NoticeDeed } from './notice-desk.ts';

/** What may be reworded before a document is signed. */
export type ContentEdit = Partial<Pick<NoticeContent, 'title' | 'grounds' | 'rules' | 'demands'>>;

/** What becomes of a draft before it is signed: reworded, put before the signer, sent back by him. */
@Injectable()
export class NoticeEditing {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly parties: CaseParties,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
    private readonly templates: DocumentTemplates,
  ) {}

  /**
   * 修改草稿: what is not signed may be reworded.
   * @throws DomainError `NOTICE_DRAFT_STATE`
   */
  edit(actor: Actor, command: NoticeCommand & { readonly edit: ContentEdit }): Promise<void> {
    return this.desk.act(actor, 'review', command, async (deed, notice) => {
      if (notice.status !== 'draft') {
        throw new DomainError('NOTICE_DRAFT_STATE', '文书不是草稿，不能修改；待签发的请先退回修改。', {
          ...{ noticeId: notice.id, status: notice.status },
        });
      }
      reword(notice, command.edit);
      await this.desk.save(deed, notice);
      await this.desk.note(deed, notice.id, 'notice.edited', { edited: Object.keys(command.edit) });
    });
  }

  /**
   * 送签: a draft goes to whoever signs, reworded where asked for.
   * @throws DomainError `NOTICE_CONTENT_INCOMPLETE`, `DOCUMENT_PLACEHOLDER_EMPTY`, `TRANSITION_REFUSED`
   */
  submit(actor: Actor, command: NoticeCommand & { readonly edit?: ContentEdit }): Promise<void> {
    return this.desk.act(actor, 'review', command, (deed, notice) =>
      this.submitIn(deed, notice, command.edit),
    );
  }

  /**
   * 退回修改: the signer puts a draft off with what is to be changed; it goes nowhere until it is submitted again. Who
   * drafted it is told; where the engine did, the office's supervisors are.
   * @throws DomainError `NOTICE_REASON_MISSING`, `TRANSITION_REFUSED`
   */
  sendBack(actor: Actor, command: NoticeCommand & { readonly reason: string }): Promise<void> {
    return this.desk.act(actor, 'sign', command, async (deed, notice) => {
      const { tx, now } = deed;
      const { reason } = command;
      const step = transition(noticeLife, notice.status, 'send_back');
      assertSendingBackReason(reason);
      notice.status = step.to;
      await this.desk.save(deed, notice);
      const recipients = await draftersOf(tx, notice, dayOf(now));
      await this.announcer.announce(tx, now, [announceSentBack(notice, recipients, reason)]);
      await this.desk.note(deed, notice.id, step.event, { reason });
    });
  }

  /** The same in a transaction of another room, on a document locked there. */
  async submitIn(deed: NoticeDeed, notice: Notice, edit: ContentEdit = {}): Promise<void> {
    const { tx, now } = deed;
    const step = transition(noticeLife, notice.status, 'submit');
    reword(notice, edit);
    assertComplete(notice.content);
    const template = await this.templates.currentIn(tx, notice.kind, notice.officeId);
    assertPrintable(template.body, wordsOf(notice));
    notice.status = step.to;
    await this.desk.save(deed, notice);
    const ladder = await this.policies.ladder(tx, notice.ladderId);
    const level = ladder.levels[notice.level - 1];
    if (level) {
      const parties = await this.parties.load(tx, dayOf(now), [notice.officeId, notice.unitId]);
      const signers = parties.tell(notice.unitId, notice.officeId, ['approver']);
      // Each time it is submitted is news to the signer.
      const subject = `notice:${notice.id}:submitted:${notice.version}`;
      await this.announcer.announce(tx, now, [{ ...announceDraft({ ...notice, level }, signers), subject }]);
    }
    await this.desk.note(deed, notice.id, step.event, { edited: Object.keys(edit) });
  }
}

/** A person's document rests on the person's words; what the rule found stays as it was found. */
function reword(notice: Notice, edit: ContentEdit): void {
  notice.content = { ...notice.content, ...edit };
  if (notice.facts === null) notice.reasons = writtenReasons(notice.content, notice.startReason);
}
