import type { NoticeWhy } from '#features/why';
import { facts } from '../console/index.ts';
import { reasonLines } from './reason-strip.ts';

/** Why a document went out: its reasons day by day, by which rule and calendar, who answers for it, and the replay. */
export function whyInWords(why: NoticeWhy): string {
  const { ladder, calendarVersion, approval } = why;
  const { instruction } = approval;
  return [
    ...reasonLines(why.reasons),
    facts([
      ['规则', `《${ladder.name}》第${ladder.version}版`],
      ['日历', calendarVersion],
      ['拟稿', approval.draftedByName],
      ['直接启动的理由', approval.startReason],
      ['签发', signature(why)],
      ['批示', instruction && `${instruction.leaderName ?? ''}：${instruction.text}`],
      ['复核', replayInWords(why)],
    ]),
  ].join('\n');
}

function signature({ issuedAt, approval }: NoticeWhy): string {
  if (issuedAt === null) return '尚未签发';
  return approval.signedByName ?? '按规则自动签发';
}

function replayInWords({ replay }: NoticeWhy): string {
  if (!replay) return '人工拟发，以拟稿人所写为准';
  const moved = replay.calendar === 'changed' ? '（放假安排在此后改过）' : '';
  if (replay.same) return `今天重新计算，结论、理由和逐日计数相同${moved}`;
  return `今天重新计算，有不同${moved}：${replay.differences.join('')}`;
}
