import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Files } from '@/ui/files.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PaperView } from '@/ui/paper/index.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Story } from '@/ui/story.tsx';
import { interviewActs } from './interview-acts.ts';
import { Appointments, People, Promises, RecordObjections, RecordText } from './interview-parts.tsx';
import classes from './interviews.module.css';
import { type Interview, lightOf, STATUSES, WAITING } from './words.ts';

/** An interview: its appointment, who came, what was said and promised, and who confirmed it. */
export function Component() {
  const interviewId = Number(useParams()['interviewId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/interviews/{interviewId}', {
    params: { path: { interviewId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <InterviewPage interview={data} /> : <PageLoading />;
}

function InterviewPage({ interview }: { interview: Interview }) {
  const { id, code, version, unitName, status, nextStep, record, steps } = interview;
  return (
    <>
      <PageHead
        crumbs={[{ label: '约谈', to: '/interviews' }, { label: code }]}
        title={`约谈${unitName}`}
        sub={<Light light={lightOf(interview)} word={STATUSES[status]} />}
        actions={<ActBar acts={openOf(interviewActs(interview), steps)} keptAs={`interview.${id}`} />}
      />
      <PageBody>
        {nextStep && (
          <p className={classes.next}>
            {WAITING[nextStep.who]}：{nextStep.sentence}
            {nextStep.byOn !== null && nextStep.who !== 'both' && (
              <>
                （<DayText on={nextStep.byOn} />
                以前）
              </>
            )}
          </p>
        )}
        <Section title="安排">
          <Appointment interview={interview} />
        </Section>
        <People participants={interview.participants} />
        {record && <RecordText record={record} />}
        <Promises promises={interview.promises} />
        <Confirmations interview={interview} />
        <RecordObjections objections={interview.objections} />
        <Section title="附件">
          <Files record={{ kind: 'interview', id }} mayAdd={steps.length > 0} />
        </Section>
        {record && (
          <Section title="约谈纪要" aside={status === 'concluded' ? undefined : '未生效的印有“草稿”。'}>
            <PaperView url={`/api/interviews/${id}/document`} label={`${code}约谈纪要`} version={version} />
          </Section>
        )}
        <Appointments appointments={interview.appointments} />
        <InterviewStory interviewId={id} />
      </PageBody>
    </>
  );
}

function Appointment({ interview }: { interview: Interview }) {
  const { startsAt, place, hostName, officeName, notices, dueOn, late, reason, jointWith, cancelledReason } =
    interview;
  return (
    <Facts
      items={[
        { label: '时间', value: instantText(startsAt) },
        { label: '地点', value: place },
        { label: '主谈人', value: `${hostName}，${officeName}` },
        {
          label: '约谈期限',
          value: dueOn && (
            <>
              <DayText on={dueOn} /> {late && <Light light="overdue" word="晚于期限" />}
            </>
          ),
        },
        {
          label: '依据',
          value:
            notices.length > 0 &&
            notices.map(({ id, number, title, taskTitle }) => (
              <div key={id}>
                <Link to={`/notices/${id}`}>{number ?? title}</Link> {taskTitle}
              </div>
            )),
          wide: true,
        },
        { label: '理由', value: reason, wide: true },
        {
          label: '一起约谈的单位',
          value:
            jointWith.length > 0 &&
            jointWith.map(({ id, unitName }) => (
              <Link key={id} to={`/interviews/${id}`}>
                {unitName}{' '}
              </Link>
            )),
          wide: true,
        },
        { label: '取消的理由', value: cancelledReason, wide: true },
      ]}
    />
  );
}

const ANSWERS = { confirmed: '已确认', refused: '拒绝确认', silent: '逾期未确认' } as const;

function Confirmations({ interview }: { interview: Interview }) {
  const { record, recordedAt, recordedByName, confirmDueOn, unitReason, concludedAt } = interview;
  const { officeConfirmedAt, officeConfirmedByName, unitAnswer, unitAnsweredAt, unitAnsweredByName } =
    interview;
  if (record === null) return null;
  return (
    <Section title="双方确认">
      <Facts
        items={[
          { label: '纪要', value: recordedAt && `${recordedByName ?? ''}，${instantText(recordedAt)}` },
          {
            label: '督办机构',
            value: officeConfirmedAt
              ? `${officeConfirmedByName ?? ''}确认，${instantText(officeConfirmedAt)}`
              : '待确认',
          },
          {
            label: '被约谈单位',
            value:
              unitAnswer === null || unitAnsweredAt === null ? (
                <>
                  待确认
                  {confirmDueOn !== null && (
                    <>
                      ，期限 <DayText on={confirmDueOn} />
                    </>
                  )}
                </>
              ) : (
                `${unitAnsweredByName ?? ''}，${ANSWERS[unitAnswer]}，${instantText(unitAnsweredAt)}`
              ),
          },
          { label: '理由或催办情况', value: unitReason, wide: true },
          { label: '生效', value: concludedAt && instantText(concludedAt) },
        ]}
      />
    </Section>
  );
}

const STORY = 100;

function InterviewStory({ interviewId }: { interviewId: number }) {
  const { data } = queries.useQuery('get', '/api/interviews/{interviewId}/story', {
    params: { path: { interviewId }, query: { limit: STORY } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="约谈过程">
      <Story items={data.items.map(({ id, at, who, sentence }) => ({ id, at, who, what: sentence }))} />
    </Section>
  );
}
