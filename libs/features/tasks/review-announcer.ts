import { Injectable } from '@nestjs/common';
import { dayOf, formatDay } from '#domain/shared';
import { Announcer } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { ProgressReport } from '#persistence';
import type { LockedTask } from './task.repository.ts';
import type { Act } from './task-writer.ts';

/** Tells a unit what the office said to its report; where that unit has no part any more, the one that leads now. */
@Injectable()
export class ReviewAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  async sentBack({ tx, now }: Act, task: LockedTask, report: ProgressReport): Promise<void> {
    const { resubmitOn, reviewReason } = report;
    const author = report.unitId;
    const unitId = task.cooperatingUnitIds.includes(author) ? author : task.leadUnitId;
    const named = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [[task.officeId, unitId, author]],
    );
    const nameOf = (id: number) => named.find((one) => one.id === id)?.name ?? '';
    const people = await this.directory.recipients(tx, [unitId], ['liaison', 'unit_head'], dayOf(now));
    await this.announcer.announce(tx, now, [
      {
        subject: `report:${report.id}:sent_back`,
        topic: 'report',
        recipients: (people.get(unitId) ?? []).map(({ personId, name, email: address, role }) => ({
          ...{ personId, name, address, role },
        })),
        message: {
          ...{ title: task.title, unit: nameOf(unitId), issuer: nameOf(task.officeId) },
          what: `${author === unitId ? '贵单位' : nameOf(author)}${formatDay(dayOf(report.submittedAt))}报送的${report.purpose === 'completion' ? '完成报告' : '进展'}已退回。`,
          why: reviewReason === null ? [] : [reviewReason],
          byWhen: resubmitOn === null ? [] : [{ label: '重新报送', day: resubmitOn }],
          whatToDo: [
            resubmitOn === null ? '按审核意见补充完善，尽快重新报送' : '按审核意见补充完善，按期重新报送',
          ],
          linkPath: `/tasks/${task.id}`,
        },
      },
    ]);
  }
}
