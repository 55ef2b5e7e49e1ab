import { queries } from '@/api/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './notice-page.module.css';
import type { Notice } from './words.ts';

const OUTCOMES = {
  open: '待复核',
  upheld: '申辩成立，文书撤回',
  dismissed: '维持原文书',
  settled: '文书已撤回，不再复核',
} as const;

/** What the unit said on a document, and what the office answered. */
export function NoticeAnswers({ notice }: { notice: Notice }) {
  const { id, reply, objectionId, acts, issuedAt } = notice;
  if (issuedAt === null) return null;
  return (
    <>
      <Section title="回复">
        {reply ? <Reply reply={reply} /> : <p className={classes.soft}>单位还没有回复。</p>}
        <Files record={{ kind: 'notice', id }} mayAdd={acts.includes('reply')} />
      </Section>
      {objectionId !== null && <Objection objectionId={objectionId} />}
    </>
  );
}

function Reply({ reply }: { reply: NonNullable<Notice['reply']> }) {
  const {
    text,
    repliedByName,
    repliedAt,
    late,
    accepted,
    decidedAt,
    decidedByName,
    decisionReason,
    excusedUntil,
  } = reply;
  return (
    <div>
      <p className={classes.said}>{text}</p>
      <p className={classes.soft}>
        {repliedByName}，{instantText(repliedAt)} {late && <Light light="overdue" word="逾期回复" />}
      </p>
      {decidedAt === null ? (
        <p className={classes.soft}>等督办机构审核。</p>
      ) : (
        <>
          <p className={classes.said}>
            {accepted ? '采纳单位的理由' : '不采纳单位的理由'}
            {decisionReason !== null && `：${decisionReason}`}
          </p>
          <p className={classes.soft}>
            {decidedByName}，{instantText(decidedAt)}
            {excusedUntil !== null && (
              <>
                ；至
                <DayText on={excusedUntil} />
                不计天数
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}

function Objection({ objectionId }: { objectionId: number }) {
  const { data } = queries.useQuery('get', '/api/objections/{objectionId}', {
    params: { path: { objectionId } },
  });
  if (!data) return null;
  const { statement, raisedByName, raisedAt, status, dueOn, late, decidedAt, decidedByName, decisionReason } =
    data;
  return (
    <Section title="申辩" aside={OUTCOMES[status]}>
      <p className={classes.said}>{statement}</p>
      <p className={classes.soft}>
        {raisedByName}，{instantText(raisedAt)}
      </p>
      {decidedAt === null ? (
        <p className={classes.soft}>
          复核期限 <DayText on={dueOn} /> {late && <Light light="overdue" word="逾期未复核" />}
          ；由没有参与办理的人复核。
        </p>
      ) : (
        <>
          <p className={classes.said}>{decisionReason}</p>
          <p className={classes.soft}>
            {decidedByName}，{instantText(decidedAt)}
          </p>
        </>
      )}
    </Section>
  );
}
