import { instantText, DayText } from '@/ui/day-text.tsx';
import { useCalendar } from '@/ui/calendar.ts';
import { Facts } from '@/ui/facts.tsx';
import { Ladder } from '@/ui/ladder.tsx';
import { Section } from '@/ui/page-head.tsx';
import { KINDS, type Notice, STATUSES } from './words.ts';

/** Where a document stands and which days it has set. */
export function NoticeStanding({ notice }: { notice: Notice }) {
  const { today, workdaysBetween } = useCalendar();
  const { level, kind, status, servedOn, terms, issuedAt, signedByName, objectionDueOn } = notice;
  const isDone = status === 'closed' || status === 'withdrawn';
  return (
    <Section title="办理情况">
      <Facts
        items={[
          { label: '层级', value: <Ladder level={level} /> },
          { label: '文书', value: `${KINDS[kind]}，${STATUSES[status]}` },
          {
            label: '拟稿',
            value: notice.byPerson
              ? `${notice.draftedByName ?? ''}，${instantText(notice.draftedAt)}`
              : `系统按规则第${notice.ladderVersion}版，${instantText(notice.draftedAt)}`,
          },
          { label: '直接启动的理由', value: notice.startReason, wide: true },
          {
            label: '签发',
            value: issuedAt && `${signedByName ?? '按规则自动签发'}，${instantText(issuedAt)}`,
          },
          {
            label: '领导批示',
            value: notice.instruction && `${notice.instruction.leaderName ?? ''}：${notice.instruction.text}`,
            wide: true,
          },
          { label: '送达', value: servedOn && <DayText on={servedOn} /> },
          {
            label: '签收',
            value: notice.receivedAt && `${notice.receivedByName ?? ''}，${instantText(notice.receivedAt)}`,
          },
          ...terms.map(({ key, name, dueOn }) => ({
            label: `${name}期限`,
            value: (
              <DayText
                on={dueOn}
                workdaysLeft={isDone || !isRunning(key, notice) ? null : workdaysBetween(today, dueOn)}
              />
            ),
          })),
          { label: '申辩期限', value: objectionDueOn && <DayText on={objectionDueOn} /> },
          {
            label: '拒签记录',
            value:
              notice.refusal &&
              `${notice.refusal.reason}（见证人：${notice.refusal.witness}，${notice.refusal.recordedByName ?? ''}登记）`,
            wide: true,
          },
          { label: '办结', value: notice.closedAt && instantText(notice.closedAt) },
        ]}
      />
    </Section>
  );
}

/** A term that was met says no more how many days are left. */
function isRunning(key: string, { receivedAt, reply }: Notice): boolean {
  if (key === 'receipt') return receivedAt === null;
  if (key === 'reply') return reply === null;
  return true;
}
