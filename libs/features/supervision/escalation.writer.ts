import { Injectable } from '@nestjs/common';
import {
  issuesItself,
  type Ladder,
  type LadderLevel,
  type NoticeTerm,
  noticeTerms,
  PROPOSAL_NAMES,
  type Step,
} from '#domain/escalation';
import { agencyCodeOf } from '#domain/notice';
import { dayOf, yearOf } from '#domain/shared';
import { DocumentTemplates } from '#features/document-templates';
import { type Change, LedgerService } from '#features/ledger';
import { type Announcement, Announcer } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { SYSTEM } from '#platform/actor';
import { addToOutbox, type OutgoingJob, takeNumbers, type Tx } from '#persistence';
import { announceDraft, announceNotice, announceProposal, announceWarning } from './announcements.ts';
import { CaseParties, type Parties } from './case-parties.ts';
import { type CaseChange, CaseRepository } from './case.repository.ts';
import { noticeContent } from './notice-content.ts';
import { NoticeEndings } from './notice-endings.repository.ts';
import { type NewProposal, ProposalOpening } from './proposal-opening.ts';
import { type DraftedNotice, type Issue, NoticeRepository, type StoredNotice } from './notice.repository.ts';
import { type Doing, pick, type SettledCase, type StepDoing, type SweepResult } from './sweep-result.ts';

interface Raised {
  readonly doing: Doing<'raise'>;
  readonly draft: DraftedNotice;
  readonly issue: Issue | null;
}

/** Writes what a batch of decisions amounts to: state, ledger and messages in the caller's transaction. */
@Injectable()
export class EscalationWriter {
  constructor(
    private readonly cases: CaseRepository,
    private readonly notices: NoticeRepository,
    private readonly endings: NoticeEndings,
    private readonly parties: CaseParties,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
    private readonly ledger: LedgerService,
    private readonly proposals: ProposalOpening,
    private readonly templates: DocumentTemplates,
  ) {}

  async write(
    tx: Tx,
    now: Date,
    settled: readonly SettledCase[],
  ): Promise<Omit<SweepResult, 'looked' | 'setBack'>> {
    const warned = pick(settled, 'warn');
    const raised = pick(settled, 'raise');
    const proposed = pick(settled, 'propose');
    const closed = pick(settled, 'close');
    const acting = [...warned, ...raised, ...proposed].map(({ of }) => of);
    const ids = acting.flatMap(({ facts, officeId }) => [facts.unitId, officeId]);
    const parties = await this.parties.load(tx, dayOf(now), ids);

    const changes = await this.endDrafts(tx, now, settled, closed);
    const documents = await this.prepare(tx, now, raised, parties);
    const stored = await this.notices.insert(tx, now, documents);
    const byCase = new Map(stored.map((notice) => [notice.caseId, notice]));
    await this.cases.write(
      tx,
      now,
      settled.map((one) => changeOf(one, now)),
    );

    const announcements: Announcement[] = [];
    const expected = await this.expectedTerms(tx, now);
    for (const { of, step } of warned) {
      const { tell } = (await this.ladderOf(tx, of)).warnings;
      announcements.push(
        announceWarning({ of, step }, recipientsOf(parties, of, tell), namesOf(parties, of)),
      );
      changes.push(entry('case.warned', of, { workingDaysBefore: step.act.warning.workingDaysBefore }, step));
    }
    for (const document of documents) {
      const { of, step } = document.doing;
      const notice = byCase.get(of.facts.caseId);
      if (!notice) throw new Error(`Case ${of.facts.caseId} got no document`);
      announcements.push(announceDocument(document, notice, parties, expected(document.draft.level)));
      changes.push(noticeEntry(notice, document.issue !== null, step));
    }
    for (const { of, step } of proposed) {
      const { tell } = (await this.ladderOf(tx, of)).afterLevelThree;
      announcements.push(
        announceProposal({ of, step }, recipientsOf(parties, of, tell), namesOf(parties, of)),
      );
      changes.push(entry('case.proposed', of, { proposals: step.act.proposals }, step));
    }
    await this.proposals.openIn(
      tx,
      now,
      SYSTEM,
      proposed.flatMap((doing) => proposalsOf(doing, parties)),
    );
    for (const { of, step } of closed) changes.push(entry('case.closed', of, { as: step.act.as }, step));

    await this.announcer.announce(tx, now, announcements);
    await this.ledger.append(tx, now, SYSTEM, changes);
    await addToOutbox(tx, now, alarmsOf(settled));
    const issued = documents.filter(({ issue }) => issue !== null).length;
    return {
      issued,
      drafted: documents.length - issued,
      warned: warned.length,
      proposed: proposed.length,
      closed: closed.length,
    };
  }

  private async ladderOf(tx: Tx, { ladderId }: SettledCase): Promise<Ladder> {
    return this.policies.ladder(tx, ladderId);
  }

  /** The terms of a level for a document that is served by its own mail; worked out once a batch. */
  private async expectedTerms(tx: Tx, now: Date): Promise<(level: LadderLevel) => readonly NoticeTerm[]> {
    const calendar = await this.policies.calendar(tx);
    const servedOn = dayOf(await this.announcer.officeInstant(tx, now));
    const known = new Map<LadderLevel, readonly NoticeTerm[]>();
    return (level) => {
      const terms = known.get(level) ?? noticeTerms(level, servedOn, calendar);
      known.set(level, terms);
      return terms;
    };
  }

  /** Drafts whose cause is gone are taken back; the documents of a closed case are done with. */
  private async endDrafts(
    tx: Tx,
    now: Date,
    settled: readonly SettledCase[],
    closed: readonly Doing<'close'>[],
  ): Promise<Change[]> {
    const cured = pick(settled, 'withdraw_draft');
    const over = closed.map(({ of }) => of.facts.caseId);
    const ending = [...cured.map(({ of }) => of.facts.caseId), ...over];
    if (ending.length === 0) return [];
    const { withdrawn, recalled } = await this.endings.endDrafts(tx, ending, '签发前事项已改正');
    const done = await this.endings.closeIssued(tx, now, over);
    return [
      ...withdrawn.map((id): Change => ({
        action: 'notice.withdrawn',
        subject: `notice:${id}`,
        after: { reason: '签发前事项已改正' },
      })),
      ...recalled.map((id): Change => ({ action: 'notice.recalled', subject: `notice:${id}` })),
      ...done.map((id): Change => ({ action: 'notice.closed', subject: `notice:${id}` })),
    ];
  }

  /** Numbers are taken office by office in a fixed order, so that two sweeps never wait for each other in a ring. */
  private async prepare(
    tx: Tx,
    now: Date,
    raised: readonly Doing<'raise'>[],
    parties: Parties,
  ): Promise<Raised[]> {
    const today = dayOf(now);
    const automatic = raised.filter(({ step }) => issuesItself(step.act.level));
    const next = new Map<number, number>();
    const officeIds = [...new Set(automatic.map(({ of }) => of.officeId))].sort((a, b) => a - b);
    for (const officeId of officeIds) {
      const count = automatic.filter(({ of }) => of.officeId === officeId).length;
      next.set(officeId, await takeNumbers(tx, { officeId, series: 'document', year: yearOf(today) }, count));
    }
    const templateOf = await this.templates.idsOf(tx, officeIds);
    return raised.map((doing) => {
      const { of, step } = doing;
      const draft = draftOf(of, step, step.act.level, parties);
      if (!issuesItself(step.act.level)) return { doing, draft, issue: null };
      const seq = next.get(of.officeId) ?? 0;
      next.set(of.officeId, seq + 1);
      const templateId = templateOf(of.officeId, step.act.level.document);
      const issue = { agencyCode: agencyCodeOf(parties.party(of.officeId)), seq, on: today, templateId };
      return { doing, draft, issue };
    });
  }
}

function announceDocument(
  { doing, draft, issue }: Raised,
  notice: StoredNotice,
  parties: Parties,
  expected: readonly NoticeTerm[],
): Announcement {
  const announced = { ...draft, ...notice, kind: draft.level.document };
  if (issue) return announceNotice(announced, recipientsOf(parties, doing.of, draft.level.tell), expected);
  return announceDraft(announced, recipientsOf(parties, doing.of, ['approver']));
}

/** One a kind that the ladder names, with what was found as its leads. */
const proposalsOf = ({ of, step }: Doing<'propose'>, parties: Parties): NewProposal[] =>
  step.act.proposals.map((kind) => ({
    ...{ kind, caseId: of.facts.caseId, officeId: of.officeId, unitId: of.facts.unitId },
    title: `关于${parties.party(of.facts.unitId).name}“${of.facts.task.title}”的${PROPOSAL_NAMES[kind]}建议`,
    leads: step.reasons.map(({ finding }) => finding),
  }));

const namesOf = (parties: Parties, { facts, officeId }: SettledCase) => ({
  issuer: parties.party(officeId).name,
  unit: parties.party(facts.unitId).name,
});

const recipientsOf = (parties: Parties, { facts, officeId }: SettledCase, tell: Ladder['warnings']['tell']) =>
  parties.tell(facts.unitId, officeId, tell);

function draftOf(
  { facts, officeId, ladderId, calendarVersion }: SettledCase,
  step: Step,
  level: LadderLevel,
  parties: Parties,
): DraftedNotice {
  const issuer = parties.party(officeId).name;
  const addressee = parties.party(facts.unitId).name;
  return {
    caseId: facts.caseId,
    officeId,
    unitId: facts.unitId,
    level,
    content: noticeContent(level, step, { issuer, addressee }),
    reasons: step.reasons,
    facts: step.facts,
    ladderId,
    calendarVersion,
  };
}

function changeOf({ facts, settlement }: SettledCase, now: Date): CaseChange {
  const steps = settlement.steps;
  const automatic = steps.flatMap(({ act }) =>
    act.do === 'raise' && issuesItself(act.level) ? [act.level.level] : [],
  );
  const closing = steps.flatMap(({ act }) => (act.do === 'close' ? [act.as] : []));
  return {
    caseId: facts.caseId,
    level: Math.max(facts.level, ...automatic),
    nextDueAt: settlement.lookAt,
    warned: [...facts.warned, ...steps.flatMap(({ act }) => (act.do === 'warn' ? act.warning.covers : []))],
    proposedAt: steps.some(({ act }) => act.do === 'propose') ? now : null,
    closedAs: closing[0] ?? null,
  };
}

const entry = (
  action: Change['action'],
  { facts }: SettledCase,
  after: object,
  { reasons }: Step,
): Change => ({
  action,
  subject: `case:${facts.caseId}`,
  after,
  context: { reasons: reasons.map(({ code }) => code) },
});

const noticeEntry = (
  notice: StoredNotice,
  issued: boolean,
  { reasons, act }: StepDoing<'raise'>,
): Change => ({
  action: issued ? 'notice.issued' : 'notice.submitted',
  subject: `notice:${notice.id}`,
  after: { caseId: notice.caseId, level: act.level.level, number: notice.number },
  context: { reasons: reasons.map(({ code }) => code) },
});

/** One alarm an instant, however many cases wait for it. */
function alarmsOf(settled: readonly SettledCase[]): OutgoingJob[] {
  const instants = new Set(settled.flatMap(({ settlement }) => settlement.lookAt?.toISOString() ?? []));
  return [...instants]
    .sort()
    .map((at) => ({ job: 'escalation.alarm', payload: { at }, runAt: new Date(at) }));
}
