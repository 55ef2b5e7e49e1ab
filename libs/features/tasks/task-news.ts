import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/shared';
import { Announcer, type MailRecipient, type MailTerm } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { Task, Tx } from '#persistence';
import type { Act } from './act.ts';

/** What is told of a change in a task's life, and to whom. */
interface News {
  /** `unit`: the cooperating unit that the ledger's `after` names. */
  readonly to: 'lead' | 'office' | 'unit';
  readonly what: string;
  /** The field of the ledger's `after` in which the reason stands. */
  readonly reason?: string;
  readonly whatToDo: readonly string[];
}

const NEWS: Readonly<Record<string, News>> = {
  'task.reassigned': {
    to: 'lead',
    what: '任务已经重新下达，请按要求办理。',
    reason: 'reason',
    whatToDo: ['在签收期限内签收，或者写明理由退回'],
  },
  'task.returned': {
    to: 'office',
    what: '承办单位退回了任务，请研究处理。',
    reason: 'reason',
    whatToDo: ['核实退回理由后重新下达，或者撤销任务'],
  },
  'task.part_disputed': {
    to: 'office',
    what: '配合单位对分工提出异议，请裁定。',
    reason: 'statement',
    whatToDo: ['听取双方意见后作出裁定，并写明理由'],
  },
  'task.contribution_sent_back': {
    to: 'unit',
    what: '牵头单位退回了贵单位提供的配合情况，请补充完善。',
    reason: 'reason',
    whatToDo: ['按退回意见补充后重新提供', '不同意退回的，可以提出异议，由督办机构裁定'],
  },
  'task.disagreement_decided': {
    to: 'unit',
    what: '督办机构对贵单位提出的异议作出了裁定。',
    reason: 'reason',
    whatToDo: ['按裁定办理'],
  },
  'task.contribution_disputed': {
    to: 'office',
    what: '配合单位对牵头单位退回配合情况提出异议，请裁定。',
    reason: 'statement',
    whatToDo: ['听取双方意见后作出裁定，并写明理由'],
  },
};

/** Above these, one letter names the rest by their number. */
const TITLES = 5;

/**
 * Mails of topic `task`, in the transaction of the change. What is entered by an operator, as a whole year is when it
 * is loaded, is told to nobody.
 */
@Injectable()
export class TaskNews {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  async about(act: Act, task: Task, event: string, after: object): Promise<void> {
    const news = NEWS[event];
    if (!news || !isTold(act)) return;
    const said = after as Record<string, unknown>;
    const unitId =
      news.to === 'unit' && typeof said['unitId'] === 'number' ? said['unitId'] : task.leadUnitId;
    const recipients =
      news.to === 'office'
        ? await supervisorsOf(act.tx, task.officeId, act.now)
        : await this.unit(act, unitId);
    const reason = news.reason === undefined ? undefined : said[news.reason];
    const { unit, issuer } = await namesOf(act.tx, { ...task, leadUnitId: unitId });
    await this.announcer.announce(act.tx, act.now, [
      {
        // Each time is news of its own.
        ...{ subject: `task:${task.id}:${event}:${act.now.getTime()}`, topic: 'task', recipients },
        message: {
          ...{ title: task.title, unit, issuer, what: news.what, whatToDo: news.whatToDo },
          why: typeof reason === 'string' && reason.trim() !== '' ? [reason] : [],
          byWhen: termsOf(task, news.to),
          linkPath: `/tasks/${task.id}`,
        },
      },
    ]);
  }

  /** One letter a unit, however many tasks it is given at once. */
  async assigned(act: Act, tasks: readonly Task[]): Promise<void> {
    if (!isTold(act)) return;
    const units = [...new Set(tasks.map(({ leadUnitId }) => leadUnitId))];
    for (const unitId of units) {
      const given = tasks.filter(({ leadUnitId }) => leadUnitId === unitId);
      const [first] = given;
      if (!first) continue;
      const recipients = await this.unit(act, unitId);
      const { unit, issuer } = await namesOf(act.tx, first);
      const titles = given.slice(0, TITLES).map(({ title }) => title);
      const more = given.length - titles.length;
      await this.announcer.announce(act.tx, act.now, [
        {
          ...{ subject: `task:${first.id}:assigned:${act.now.getTime()}`, topic: 'task', recipients },
          message: {
            ...{ unit, issuer, title: given.length === 1 ? first.title : `${given.length}项任务` },
            what:
              given.length === 1
                ? '任务已经下达，请按要求办理。'
                : `${given.length}项任务已经下达，请按要求办理。`,
            why: given.length === 1 ? [] : [...titles, ...(more > 0 ? [`另有${more}项`] : [])],
            byWhen: given.length === 1 ? termsOf(first, 'lead') : [],
            whatToDo: ['在签收期限内签收，或者写明理由退回'],
            linkPath: given.length === 1 ? `/tasks/${first.id}` : '/tasks',
          },
        },
      ]);
    }
  }

  private async unit({ tx, now }: Act, unitId: number): Promise<MailRecipient[]> {
    const found = await this.directory.recipients(tx, [unitId], ['liaison', 'unit_head'], dayOf(now));
    return (found.get(unitId) ?? []).map(({ email: address, ...person }) => ({ ...person, address }));
  }
}

const isTold = ({ actor }: Act): boolean => actor.kind === 'person' && actor.reach !== undefined;

function termsOf({ acceptBy, dueOn }: Task, to: News['to']): MailTerm[] {
  const accept = to === 'lead' && acceptBy !== null ? [{ label: '签收期限', day: acceptBy }] : [];
  return [...accept, { label: '完成期限', day: dueOn }];
}

async function namesOf(
  tx: Tx,
  { leadUnitId, officeId }: Pick<Task, 'leadUnitId' | 'officeId'>,
): Promise<{ unit: string; issuer: string }> {
  const rows = await tx.query<{ id: number; name: string }>(
    'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
    [[leadUnitId, officeId]],
  );
  const nameOf = (id: number) => rows.find((row) => row.id === id)?.name ?? '';
  return { unit: nameOf(leadUnitId), issuer: nameOf(officeId) };
}

/** Whose work it is to decide, substitutes among them. */
function supervisorsOf(tx: Tx, officeId: number, now: Date): Promise<MailRecipient[]> {
  return tx.query(
    `SELECT DISTINCT ON (p.id) p.id AS "personId", p.name, p.email AS address, r.role, b.name AS "substituteFor"
       FROM held_roles r JOIN people p ON p.id = r.person_id LEFT JOIN people b ON b.id = r.on_behalf_of_id
      WHERE r.organization_id = $1 AND r.role = 'supervisor' AND r.valid_from <= $2
        AND (r.valid_to IS NULL OR r.valid_to >= $2) ORDER BY p.id, r.on_behalf_of_id NULLS FIRST`,
    [officeId, dayOf(now)],
  );
}
