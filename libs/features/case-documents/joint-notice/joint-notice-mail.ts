import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '#domain/shared';
import { Announcer } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import { subjectOfJointNotice } from '#features/rectification';
import type { Tx } from '#persistence';
import type { ListedItem } from './joint-notice-paper.ts';

/** A letter names so many problems; the notice has them all. */
const SHOWN = 10;

interface Told {
  readonly id: number;
  readonly unitId: number;
  readonly number: string;
  readonly items: readonly ListedItem[];
}

/** The unit hears of the notice with its issue. */
@Injectable()
export class JointNoticeMail {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  async tell(tx: Tx, now: Date, { id, unitId, number, items }: Told): Promise<void> {
    const found = await this.directory.recipients(tx, [unitId], ['liaison', 'unit_head'], dayOf(now));
    const recipients = (found.get(unitId) ?? []).map(({ personId, name, email, role }) => ({
      ...{ personId, name, address: email, role },
    }));
    const [first] = items;
    await this.announcer.announce(tx, now, [
      {
        ...{ subject: subjectOfJointNotice(id), topic: 'rectification', recipients },
        message: {
          title: '整改通知书',
          unit: first?.unitName ?? '',
          issuer: first?.officeName ?? '',
          what: `现印发整改通知书（${number}），列有${items.length}个问题，请逐项整改。`,
          why: problemsOf(items),
          byWhen: termsOf(items),
          whatToDo: ['逐项确定措施、责任人和期限', '按期整改并报请核验'],
          documentNumber: number,
          linkPath: `/rectification/notices/${id}`,
        },
      },
    ]);
  }
}

function problemsOf(items: readonly ListedItem[]): string[] {
  const shown = items.slice(0, SHOWN).map(({ code, problem }) => `${code}：${problem}`);
  const left = items.length - shown.length;
  return left === 0 ? shown : [...shown, `另有${left}个问题，见通知书附件。`];
}

function termsOf(items: readonly ListedItem[]): { readonly label: string; readonly day: Day }[] {
  const days = items.flatMap(({ dueOn, completeBy }) => dueOn ?? completeBy ?? []).sort();
  const [day] = days;
  if (day === undefined) return [];
  return [{ label: new Set(days).size === 1 ? '整改期限' : '最早的整改期限', day }];
}
