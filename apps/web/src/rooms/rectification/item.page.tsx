import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { dayOfInstant, DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Story } from '@/ui/story.tsx';
import { Evidence } from './evidence.tsx';
import { itemActs } from './item-acts.ts';
import { RelapseHints, Rechecks } from './item-aftermath.tsx';
import { ItemPapers } from './item-papers.tsx';
import { type ItemPage, lightOf, sourceText, STATUSES } from './words.ts';

/** A problem to put right, from the day it was found to the day it was struck off, and beyond. */
export function Component() {
  const itemId = Number(useParams()['itemId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/rectification/{itemId}', {
    params: { path: { itemId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Item item={data} /> : <PageLoading />;
}

/** As many as the list of files on this page asks for: one question serves both. */
const FILES = 100;

function Item({ item }: { item: ItemPage }) {
  const { id, code, problem, status, unitName, officeName, steps } = item;
  const may = useMay();
  const { today, workdaysBetween } = useCalendar();
  const adds = may('rectification.carry_out') && (status === 'measures_agreed' || status === 'in_progress');
  const open = [...steps, ...(adds ? ['evidence'] : [])];
  const running = status !== 'closed' && status !== 'set_aside';
  const files = queries.useQuery('get', '/api/attachments', {
    params: { query: { subject: `rectification:${id}`, limit: FILES } },
  });
  const names = files.data?.items.map(({ name }) => name) ?? [];
  return (
    <>
      <PageHead
        crumbs={[{ label: '整改台账', to: '/rectification' }, { label: code }]}
        title={problem}
        sub={
          <>
            <Light light={lightOf(item)} word={STATUSES[status]} /> {unitName}
          </>
        }
        actions={<ActBar acts={openOf(itemActs(item, names), open)} keptAs={`rectification.${id}`} />}
      />
      <PageBody>
        <Section title="基本情况">
          <Facts
            items={[
              { label: '整改措施', value: item.measure ?? '待定措施', wide: true },
              { label: '责任人', value: item.responsibleName },
              {
                label: '整改期限',
                value: item.dueOn && (
                  <DayText
                    on={item.dueOn}
                    workdaysLeft={running ? workdaysBetween(today, item.dueOn) : null}
                  />
                ),
              },
              { label: '文书要求完成整改的期限', value: item.completeBy && <DayText on={item.completeBy} /> },
              { label: '文书要求报送方案的期限', value: item.planDueOn && <DayText on={item.planDueOn} /> },
              { label: '来源', value: sourceText(item) },
              {
                label: '依据的文书',
                value: item.noticeId && (
                  <Link to={`/notices/${item.noticeId}`}>{item.noticeNumber ?? '查看文书'}</Link>
                ),
              },
              {
                label: '发现该问题的督察',
                value: item.inspectionId && <Link to={`/inspections/${item.inspectionId}`}>查看督察</Link>,
              },
              { label: '督办机构', value: officeName },
              { label: '发现日期', value: <DayText on={item.foundOn} /> },
              {
                label: '销号',
                value: item.closedAt && (
                  <>
                    <DayText on={dayOfInstant(item.closedAt)} />，{item.verifierName}核验
                  </>
                ),
              },
              { label: '重新打开', value: item.reopened > 0 ? `${item.reopened}次` : null },
              {
                label: '认定为回潮',
                value: item.relapseOfId && (
                  <Link to={`/rectification/${item.relapseOfId}`}>{item.relapseOfCode}</Link>
                ),
              },
              {
                label: '后来的回潮',
                value:
                  item.relapses.length > 0 &&
                  item.relapses.map((later) => (
                    <Link key={later.id} to={`/rectification/${later.id}`}>
                      {later.code}{' '}
                    </Link>
                  )),
              },
            ]}
          />
        </Section>
        <Evidence item={item} mayAdd={open.includes('evidence')} />
        {may('rectification.manage') && running && <RelapseHints item={item} />}
        <Rechecks rechecks={item.rechecks} />
        <ItemPapers item={item} />
        <ItemStory itemId={id} listedAt={item.openedAt} />
      </PageBody>
    </>
  );
}

const STORY = 100;

function ItemStory({ itemId, listedAt }: { itemId: number; listedAt: string }) {
  const { data } = queries.useQuery('get', '/api/rectification/{itemId}/story', {
    params: { path: { itemId }, query: { limit: STORY } },
  });
  return (
    <Section title="整改过程" aside={`${instantText(listedAt)}列入台账`}>
      <Story
        items={(data?.items ?? []).map(({ id, at, who, sentence }) => ({ id, at, who, what: sentence }))}
      />
    </Section>
  );
}
