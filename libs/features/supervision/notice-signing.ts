import { Injectable } from '@nestjs/common';
import { noticeTerms, type Signature } from '#domain/escalation';
import { transition } from '#domain/lives';
import { assertIssuable, assertNotSkipping, noticeLife } from '#domain/notice';
import { type Day, dayOf } from '#domain/shared';
import { assertPrintable, DocumentTemplates } from '#features/document-templates';
import { Announcer } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { RectificationService } from '#features/rectification';
import { type Actor, personOf } from '#platform/actor';
import { type Notice, takeDocumentNumber, type Tx } from '#persistence';
import { announceNotice } from './announcements.ts';
import { CaseParties } from './case-parties.ts';
import { CaseRepository } from './case.repository.ts';
import { problemsOf, wordsOf } from './notice-content.ts';
import { type NoticeCommand, NoticeDesk, type NoticeDeed } from './notice-desk.ts';
import { NoticeRepository } from './notice.repository.ts';
import { orderedInspection } from './ordered-inspection.query.ts';
import { assertLeads, assertMaySign } from './signing-power.ts';

/** 批示: a leader's written instruction, which the third level needs beside the signature. */
export interface Instruction {
  readonly leaderId: number;
  readonly text: string;
}

export interface SigningCommand extends NoticeCommand {
  readonly instruction?: Instruction;
  /** A recorded 批示 that orders the inspection, in place of one written here. */
  readonly instructionId?: number;
}

/** 签发: the document gets its number and goes out, in one commit. */
@Injectable()
export class NoticeSigning {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly notices: NoticeRepository,
    private readonly cases: CaseRepository,
    private readonly parties: CaseParties,
    private readonly policies: PolicyService,
    private readonly rectification: RectificationService,
    private readonly announcer: Announcer,
    private readonly templates: DocumentTemplates,
  ) {}

  /** @throws as `NoticeService.sign` says */
  sign(actor: Actor, command: SigningCommand): Promise<{ number: string }> {
    return this.desk.act(actor, 'sign', command, async (deed, notice) => {
      const { tx, now } = deed;
      const today = dayOf(now);
      notice.status = transition(noticeLife, notice.status, 'issue').to;
      const ladder = await this.policies.ladder(tx, notice.ladderId);
      const level = ladder.levels[notice.level - 1];
      if (!level) throw new Error(`Ladder ${notice.ladderId} has no level ${notice.level}`);
      const covered = await this.notices.casesOf(tx, notice.id);
      assertNotSkipping(
        notice.level,
        covered.map((one) => one.level),
        notice.startReason,
      );
      const caseIds = covered.map(({ id }) => id);
      const ordered =
        command.instructionId === undefined
          ? undefined
          : await orderedInspection(tx, command.instructionId, { officeId: notice.officeId, caseIds });
      const instruction = ordered ?? command.instruction ?? null;
      const signerId = personOf(actor);
      await assertPowers(tx, notice, level.signature, signerId, instruction, {
        today,
        givenOn: ordered?.givenOn ?? today,
      });
      const template = await this.templates.currentIn(tx, notice.kind, notice.officeId);
      assertPrintable(template.body, wordsOf(notice));
      notice.templateId = template.id;
      const parties = await this.parties.load(tx, today, [notice.officeId, notice.unitId]);
      const { number, ...parts } = await takeDocumentNumber(tx, notice.officeId, today);
      Object.assign(notice, { number, ...parts, issuedAt: now, issuedOn: today });
      Object.assign(notice, { signedById: signerId, instruction });
      await this.desk.save(deed, notice);
      await this.cases.reach(tx, now, covered, notice.level);
      if (notice.level >= 2) await this.openProblems(deed, notice);
      const recipients = parties.tell(notice.unitId, notice.officeId, level.tell);
      const servedOn = dayOf(await this.announcer.officeInstant(tx, now));
      const expected = noticeTerms(level, servedOn, await this.policies.calendar(tx));
      await this.announcer.announce(tx, now, [
        announceNotice({ ...notice, level, number }, recipients, expected),
      ]);
      const { level: rank, caseId } = notice;
      const more = covered.length > 1 ? { caseIds } : {};
      await this.desk.note(deed, notice.id, 'notice.issued', { number, level: rank, caseId, ...more });
      return { number };
    });
  }

  private async openProblems({ tx, now, actor }: NoticeDeed, notice: Notice): Promise<void> {
    const foundOn = dayOf(now);
    await this.rectification.openIn(
      tx,
      now,
      actor,
      problemsOf(notice).map(({ problem, caseId }) => ({
        ...{ officeId: notice.officeId, unitId: notice.unitId, noticeId: notice.id },
        ...{ source: 'supervision' as const, problem, caseId, foundOn },
      })),
    );
  }
}

async function assertPowers(
  tx: Tx,
  { kind, officeId, unitId }: Notice,
  signature: Signature,
  signerId: number | null,
  instruction: Instruction | null,
  { today: on, givenOn }: { readonly today: Day; readonly givenOn: Day },
): Promise<void> {
  const leaderId = instruction && instruction.text.trim() !== '' ? instruction.leaderId : null;
  const required = signature === 'approver_with_instruction';
  assertIssuable({ kind, signerId, automatic: false, instruction: { required, leaderId } });
  // Never the system: `assertIssuable` has refused it.
  if (signerId !== null) await assertMaySign(tx, signature, { signerId, officeId, on });
  if (leaderId !== null) await assertLeads(tx, { leaderId, officeId, unitId, on: givenOn });
}
