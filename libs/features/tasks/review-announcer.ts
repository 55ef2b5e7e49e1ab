import { Injectable } from '@nestjs/common';
import { dayOf, formatDay } from '#domain/shared';
import { type Announcement, Announcer } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { ProgressReport } from '#persistence';
import type { LockedTask } from './task.repository.ts';
import type { Act } from './task-writer.ts';

/**
 * Tells a unit what the office said to its report; where that unit has no part any more, the one that leads now. The
 * cooperating units whose part went into it are told that it is to be done again.
 */
@Injectable()
export class ReviewAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  async sentBack(
    { tx, now }: Act,
    task: LockedTask,
    report: ProgressReport,
    contributors: readonly number[],
  ): Promise<void> {
    const { resubmitOn, reviewReason } = report;
    const author = report.unitId;
    const unitId = task.cooperatingUnitIds.includes(author) ? author : task.leadUnitId;
    const named = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [[task.officeId, unitId, author, ...contributors]],
    );
    const nameOf = (id: number) => named.find((one) => one.id === id)?.name ?? '';
    const others = contributors.filter((id) => id !== unitId);
    const people = await this.directory.recipients(
      tx,
      [unitId, ...others],
      ['liaison', 'unit_head'],
      dayOf(now),
    );
    const day = formatDay(dayOf(report.submittedAt));
    const kind = report.purpose === 'completion' ? '完成报告' : '进展';
    const to = (id: number, what: string, whatToDo: string): Announcement => ({
      subject: `report:${report.id}:sent_back`,
      topic: 'report',
      recipients: (people.get(id) ?? []).map(({ personId, name, email: address, role }) => ({
        ...{ personId, name, address, role },
      })),
      message: {
        ...{ title: task.title, unit: nameOf(id), issuer: nameOf(task.officeId), what },
        why: reviewReason === null ? [] : [reviewReason],
        byWhen: resubmitOn === null ? [] : [{ label: '重新报送', day: resubmitOn }],
        whatToDo: [whatToDo],
        linkPath: `/tasks/${task.id}`,
      },
    });
    await this.announcer.announce(tx, now, [
      to(
        unitId,
        `${author === unitId ? '贵单位' : nameOf(author)}${day}报送的${kind}已退回。`,
        resubmitOn === null ? '按审核意见补充完善，尽快重新报送' : '按审核意见补充完善，按期重新报送',
      ),
      ...others.map((id) =>
        to(
          id,
          `${nameOf(author)}${day}报送的${kind}已退回，其中采用了贵单位提供的配合情况。`,
          '配合牵头单位补充完善',
        ),
      ),
    ]);
  }
}
