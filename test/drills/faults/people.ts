import { addDays, dayOf, DomainError } from '#domain/shared';
import { DeliveryDesk } from '#features/notifications';
import { NoticeService } from '#features/supervision';
import { DeadlineService, ProgressService } from '#features/tasks';
import { type Actor, SYSTEM } from '#platform/actor';
import type { Chance } from './chance.ts';
import type { Drill } from './drill-rooms.ts';
import type { DrillOffice } from './office.ts';
import { isAway } from './steady.ts';

interface NoticeRow {
  readonly id: number;
  readonly officeId: number;
  readonly level: number;
  readonly version: number;
}

/** What people did and how it went. */
export interface Deeds {
  readonly done: Record<string, number>;
  /** A rule said no, as it may when two act at once. */
  refused: number;
  /** The database was away; whether it was done nobody knows. */
  lost: number;
  /** Neither: nobody should ever see such an error. */
  readonly strange: string[];
}

type Act =
  | 'sign'
  | 'receive'
  | 'reply'
  | 'decide'
  | 'complete'
  | 'review'
  | 'extend'
  | 'suspend'
  | 'resume'
  | 'take_back'
  | 'resend';
const ACTS: readonly Act[] = [
  'sign',
  'sign',
  'sign',
  'sign',
  'receive',
  'reply',
  'decide',
  'complete',
  'review',
  'extend',
  'extend',
  'suspend',
  'resume',
  'take_back',
  'resend',
];

/** The people of the offices and units: each act takes whatever is at hand at that moment. */
export class People {
  readonly deeds: Deeds = { done: {}, refused: 0, lost: 0, strange: [] };
  private readonly notices: NoticeService;
  private readonly progress: ProgressService;
  private readonly deadlines: DeadlineService;
  private readonly desk: DeliveryDesk;

  constructor(
    private readonly drill: Drill,
    private readonly chance: Chance,
    private readonly offices: readonly DrillOffice[],
  ) {
    this.notices = drill.rooms.get(NoticeService);
    this.progress = drill.rooms.get(ProgressService);
    this.deadlines = drill.rooms.get(DeadlineService);
    this.desk = drill.rooms.get(DeliveryDesk);
  }

  /** So many acts at once, by people who know nothing of each other. */
  async act(count: number): Promise<void> {
    const acts = Array.from({ length: count }, () => ({
      act: this.chance.pick(ACTS),
      dice: this.chance.next(),
    }));
    await Promise.all(acts.map(({ act, dice }) => this.attempt(act, dice)));
  }

  /** Everything that waits for a signature is signed, by both signers at once. */
  async signAll(): Promise<void> {
    const drafts = await this.rows<NoticeRow>(
      `SELECT id, office_id AS "officeId", level, version FROM notices WHERE status = 'awaiting_signature' ORDER BY id`,
    ).catch(() => []);
    await Promise.all(drafts.map((draft) => this.tell('sign', () => this.signTwice(draft))));
  }

  private attempt(act: Act, dice: number): Promise<void> {
    return this.tell(act, () => this.perform(act, dice));
  }

  private async tell(act: string, work: () => Promise<boolean>): Promise<void> {
    try {
      if (await work()) this.deeds.done[act] = (this.deeds.done[act] ?? 0) + 1;
    } catch (error) {
      if (isAway(error)) this.deeds.lost += 1;
      else if (error instanceof DomainError) this.deeds.refused += 1;
      else this.deeds.strange.push(`${act}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** False: there was nothing to do. */
  private async perform(act: Act, dice: number): Promise<boolean> {
    const today = dayOf(this.drill.clock.now());
    switch (act) {
      case 'sign': {
        const draft = await this.notice("status = 'awaiting_signature'", dice);
        return draft ? this.signTwice(draft) : false;
      }
      case 'receive': {
        const notice = await this.notice("status = 'issued'", dice);
        if (notice) await this.notices.receive(SYSTEM, { noticeId: notice.id });
        return notice !== undefined;
      }
      case 'reply': {
        const notice = await this.notice("status IN ('issued', 'received')", dice);
        if (notice) await this.notices.reply(SYSTEM, { noticeId: notice.id, text: '正在抓紧办理。' });
        return notice !== undefined;
      }
      case 'decide': {
        const notice = await this.notice(
          "reply->>'repliedAt' IS NOT NULL AND reply->>'decidedAt' IS NULL",
          dice,
        );
        if (!notice) return false;
        const accepted = dice < 0.4;
        const weighed = accepted ? { accepted, excusedUntil: addDays(today, 10) } : { accepted };
        await this.notices.decideReply(this.supervisorOf(notice), { noticeId: notice.id, ...weighed });
        return true;
      }
      case 'take_back': {
        const draft = await this.notice("status = 'awaiting_signature'", dice);
        if (draft)
          await this.notices.withdraw(this.supervisorOf(draft), { noticeId: draft.id, reason: '措辞需修改' });
        return draft !== undefined;
      }
      case 'complete': {
        const taskId = await this.task("status IN ('accepted', 'in_progress')", dice);
        if (taskId !== undefined) await this.progress.submitCompletion(SYSTEM, { taskId, body: '已办结。' });
        return taskId !== undefined;
      }
      case 'review': {
        const reportId = await this.one(
          "SELECT id FROM progress_reports WHERE purpose = 'completion' AND reviewed_at IS NULL ORDER BY id",
          dice,
        );
        if (reportId === undefined) return false;
        const outcome = dice < 0.6 ? ('accepted' as const) : ('sent_back' as const);
        await this.progress.review(SYSTEM, { reportId, outcome, reason: '材料不全' });
        return true;
      }
      case 'extend':
        return this.extend(dice);
      case 'suspend': {
        const taskId = await this.task("status = 'in_progress' AND id % 3 = 0", dice);
        if (taskId !== undefined) await this.deadlines.suspend(SYSTEM, { taskId, reason: '等待上级批复' });
        return taskId !== undefined;
      }
      case 'resume': {
        const taskId = await this.one(
          'SELECT task_id AS id FROM suspensions WHERE to_on IS NULL ORDER BY id',
          dice,
        );
        if (taskId !== undefined) await this.deadlines.resume(SYSTEM, { taskId });
        return taskId !== undefined;
      }
      case 'resend': {
        const id = await this.one("SELECT id FROM deliveries WHERE state = 'unknown' ORDER BY id", dice);
        const operator = this.offices[0]?.supervisor ?? SYSTEM;
        if (id !== undefined)
          await this.desk.resend(operator, { deliveryIds: [id], reason: '收件人说没有收到' });
        return id !== undefined;
      }
    }
  }

  private async extend(dice: number): Promise<boolean> {
    const today = dayOf(this.drill.clock.now());
    const taskId = await this.task(`status IN ('accepted', 'in_progress') AND due_on >= '${today}'`, dice);
    if (taskId === undefined) return false;
    const newDueOn = addDays(today, 80 + Math.floor(dice * 40));
    const extensionId = await this.deadlines.requestExtension(SYSTEM, {
      taskId,
      newDueOn,
      reason: '外部条件未具备',
    });
    await this.deadlines.decideExtension(SYSTEM, { extensionId, granted: dice < 0.8, reason: '情况属实' });
    return true;
  }

  /** Two signers press the button at the same moment; one of them may win. */
  private async signTwice({ id, officeId, level, version }: NoticeRow): Promise<boolean> {
    const office = this.officeOf(officeId);
    const instruction =
      level === 3 ? { instruction: { leaderId: office.leaderId, text: '同意，抓紧督办。' } } : {};
    const outcomes = await Promise.allSettled(
      office.approverIds.map((personId) =>
        this.notices.sign({ personId }, { noticeId: id, expectedVersion: version, ...instruction }),
      ),
    );
    const won = outcomes.filter(({ status }) => status === 'fulfilled').length;
    if (won > 1) this.deeds.strange.push(`Both signers of notice ${id} won`);
    const [refusal] = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' && !(outcome.reason instanceof DomainError)
        ? [outcome.reason as unknown]
        : [],
    );
    if (refusal !== undefined) throw refusal as Error;
    return won === 1;
  }

  private officeOf(officeId: number): DrillOffice {
    const office = this.offices.find((candidate) => candidate.officeId === officeId);
    if (!office) throw new Error(`No office ${officeId}`);
    return office;
  }

  private supervisorOf({ officeId }: NoticeRow): Actor {
    return this.officeOf(officeId).supervisor;
  }

  private async notice(where: string, dice: number): Promise<NoticeRow | undefined> {
    const rows = await this.rows<NoticeRow>(
      `SELECT id, office_id AS "officeId", level, version FROM notices WHERE ${where} ORDER BY id`,
    );
    return rows[Math.floor(dice * rows.length)];
  }

  private task(where: string, dice: number): Promise<number | undefined> {
    return this.one(`SELECT id FROM tasks WHERE ${where} ORDER BY id`, dice);
  }

  private async one(sql: string, dice: number): Promise<number | undefined> {
    const rows = await this.rows<{ id: number }>(sql);
    return rows[Math.floor(dice * rows.length)]?.id;
  }

  private rows<Row>(sql: string): Promise<Row[]> {
    return this.drill.runtime.dataSource.query<Row[]>(sql);
  }
}
