import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Files } from '@/ui/files.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Story } from '@/ui/story.tsx';
import { instructionActs } from './instruction-acts.ts';
import classes from './instructions.module.css';
import { ENTRY_STEPS, type Instruction, lightOf, STATUSES } from './words.ts';

/** One instruction, and what was done about it. */
export function Component() {
  const instructionId = Number(useParams()['instructionId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/instructions/{instructionId}', {
    params: { path: { instructionId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <InstructionPage instruction={data} /> : <PageLoading />;
}

function placeOf({ taskId, noticeId, itemId }: Instruction): string | undefined {
  if (noticeId !== null) return `/notices/${noticeId}`;
  if (itemId !== null) return `/rectification/${itemId}`;
  return taskId === null ? undefined : `/tasks/${taskId}`;
}

function InstructionPage({ instruction }: { instruction: Instruction }) {
  const { today, workdaysBetween } = useCalendar();
  const { id, topic, text, status, steps, entries, dueOn } = instruction;
  const place = placeOf(instruction);
  const isRunning = status === 'given' || status === 'accepted';
  return (
    <>
      <PageHead
        crumbs={[{ label: '领导批示', to: '/instructions' }, { label: topic }]}
        title={topic}
        sub={<Light light={lightOf(instruction)} word={STATUSES[status]} />}
        actions={<ActBar acts={openOf(instructionActs(instruction), steps)} keptAs={`instruction.${id}`} />}
      />
      <PageBody>
        <blockquote className={classes.text}>{text}</blockquote>
        <Section title="批示">
          <Facts
            items={[
              {
                label: '批示领导',
                value: (
                  <>
                    {instruction.leaderName}，<DayText on={instruction.givenOn} />
                  </>
                ),
              },
              { label: '承办单位', value: instruction.carrierName },
              {
                label: '办结期限',
                value: <DayText on={dueOn} workdaysLeft={isRunning ? workdaysBetween(today, dueOn) : null} />,
              },
              { label: '启动督察', value: instruction.ordersInspection && '是' },
              { label: '针对', value: place && <Link to={place}>{topic}</Link> },
              { label: '纸质批示编号', value: instruction.paperRef },
              {
                label: '登记',
                value: `${instruction.recordedByName ?? instruction.leaderName}，${instantText(instruction.recordedAt)}`,
              },
            ]}
          />
        </Section>
        <Section title="附件">
          <Files record={{ kind: 'instruction', id }} mayAdd={steps.length > 0} />
        </Section>
        {entries.length > 0 && (
          <Section title="办理过程">
            <Story
              items={entries.map(({ step, at, byName, text: said, paperRef }) => ({
                at,
                who: byName,
                what: paperRef === null ? ENTRY_STEPS[step] : `${ENTRY_STEPS[step]}（纸质批示${paperRef}）`,
                reason: said,
              }))}
            />
          </Section>
        )}
      </PageBody>
    </>
  );
}
