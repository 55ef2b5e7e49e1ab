import { Injectable } from '@nestjs/common';
import { dayOf, formatDay } from '#domain/shared';
import { Announcer } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { ProgressReport, Task } from '#persistence';
import type { Act } from './task-writer.ts';

/** Tells the unit that leads the task what the office said to the report: its own, or that of the unit before it. */
@Injectable()
export class ReviewAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  async sentBack({ tx, now }: Act, task: Task, report: ProgressReport): Promise<void> {
    const { resubmitOn, reviewReason } = report;
    const { leadUnitId } = task;
    const named = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [[task.officeId, leadUnitId, report.unitId]],
    );
    const nameOf = (id: number) => named.find((one) => one.id === id)?.name ?? '';
    const author = report.unitId === leadUnitId ? '贵单位' : nameOf(report.unitId);
    const people = await this.directory.recipients(tx, [leadUnitId], ['liaison', 'unit_head'], dayOf(now));
    await this.announcer.announce(tx, now, [
      {
        subject: `report:${report.id}:sent_back`,
        topic: 'report',
        recipients: (people.get(leadUnitId) ?? []).map(({ personId, name, email: address, role }) => ({
          ...{ personId, name, address, role },
        })),
        message: {
          ...{ title: task.title, unit: nameOf(leadUnitId), issuer: nameOf(task.officeId) },
          what: `${author}${formatDay(dayOf(report.submittedAt))}报送的${report.purpose === 'completion' ? '完成报告' : '进展'}已退回。`,
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
