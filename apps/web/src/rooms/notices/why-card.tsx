import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Term } from '@/ui/term.tsx';
import { Reasons } from './reasons.tsx';
import classes from './why-card.module.css';

type Why = Answer<'NoticeWhyAnswer'>;

/** Why a document went out: reasons, days counted, facts, who approved, and the same decision made again today. */
export function WhyCard({ noticeId, version }: { noticeId: number; version: number }) {
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/notices/{noticeId}/why',
    { params: { path: { noticeId } } },
    { meta: { version } },
  );
  return (
    <Section title="为什么发这份文书" aside={data && <Basis why={data} />}>
      {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <div className={classes.card}>
          <Reasons reasons={data.reasons} />
          <div className={classes.under}>
            <FactList facts={data.facts} taskId={data.taskId} />
            <Approval approval={data.approval} />
          </div>
          <Replay replay={data.replay} />
        </div>
      )}
    </Section>
  );
}

function Basis({ why: { ladder, calendarVersion, draftedAt } }: { why: Why }) {
  return (
    <>
      {instantText(draftedAt)}认定，依据<Term name="督办规则">《{ladder.name}》</Term>第{ladder.version}
      版，工作日历{calendarVersion.slice(0, 8)}
    </>
  );
}

const FACT_NAMES: Readonly<Record<Why['facts'][number]['kind'], string>> = {
  task: '任务期限',
  milestone: '节点期限',
  period: '填报期',
  promise: '承诺期限',
  suspended: '中止',
  office_held: '审核中',
  excused: '采纳理由，不计天数',
  false_figures: '数据不实',
  notice: '文书',
};

function placeOf({ kind, recordId }: Why['facts'][number], taskId: number | null): string | undefined {
  if (kind === 'notice' && recordId !== null) return `/notices/${recordId}`;
  if (kind === 'promise' && recordId !== null) return `/rectification/${recordId}`;
  return taskId === null ? undefined : `/tasks/${taskId}`;
}

function FactList({ facts, taskId }: { facts: Why['facts']; taskId: number | null }) {
  if (facts.length === 0) return null;
  return (
    <div>
      <h3 className={classes.small}>所依据的事实</h3>
      <Facts
        items={facts.map((fact) => {
          const place = placeOf(fact, taskId);
          return {
            label: FACT_NAMES[fact.kind],
            value: (
              <>
                {place === undefined ? fact.name : <Link to={place}>{fact.name}</Link>}
                <br />
                {fact.on !== null && <DayText on={fact.on} />}
                {fact.until !== null && fact.until !== fact.on && (
                  <>
                    至<DayText on={fact.until} />
                  </>
                )}
              </>
            ),
          };
        })}
      />
    </div>
  );
}

function Approval({ approval }: { approval: Why['approval'] }) {
  const { automatic, draftedByName, startReason, signedByName, signedAt, instruction } = approval;
  return (
    <div>
      <h3 className={classes.small}>谁批准的</h3>
      <Facts
        items={[
          { label: '拟稿', value: draftedByName ?? '系统按规则拟出' },
          { label: '直接启动的理由', value: startReason, wide: true },
          {
            label: '签发',
            value:
              signedAt === null
                ? '待签发'
                : `${automatic ? '按规则自动签发' : (signedByName ?? '')}，${instantText(signedAt)}`,
          },
          {
            label: '领导批示',
            value: instruction && `${instruction.leaderName ?? ''}：${instruction.text}`,
            wide: true,
          },
        ]}
      />
    </div>
  );
}

const CALENDARS: Readonly<Record<NonNullable<Why['replay']>['calendar'], string>> = {
  same: '放假安排没有变化。',
  archived: '放假安排此后改过，按当时存档的日历计算。',
  changed: '当时的日历没有存档，天数可能不同。',
};

function Replay({ replay }: { replay: Why['replay'] }) {
  if (replay === null) return <p className={classes.soft}>人工拟发的文书，理由由拟稿人写明，不作重算。</p>;
  const { same, calendar, differences } = replay;
  return (
    <div className={classes.replay} data-same={same}>
      <p className={classes.verdict}>
        {same ? <Light light="done" word="复核一致" /> : <Light light="near" word="复核有不同" />}
        　按冻结的事实和规则重新计算，
        {same ? '结论、理由和逐日计数都相同。' : '结果有下列不同：'}
        {CALENDARS[calendar]}
      </p>
      {differences.length > 0 && (
        <ul>
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
