import { Link, useNavigate } from 'react-router';
import { api, problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { act, ActBar } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { useOwnOffices } from '../targets/own-offices.ts';
import { Ballots } from './ballots.tsx';
import classes from './duty.module.css';
import { CYCLE_WORDS, type CycleItem } from './duty-words.ts';
import { OwnReports } from './own-reports.tsx';

interface NewCycle {
  readonly officeId: number;
  readonly year: number;
  readonly dueOn: string;
  readonly evaluateOn?: string;
}

/** 年度述法: what one has to write or to vote on first, then the cycles. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const offices = useOwnOffices();
  const year = Number(useCalendar().today.slice(0, 4));
  const { data, error, refetch } = queries.useQuery('get', '/api/duty-cycles', {
    params: { query: { limit: 50 } },
  });
  const create = act<NewCycle>({
    key: 'new',
    label: '安排年度述法',
    intro: '一个督办机构一年安排一次。建立后再定述法单位、现场述法的单位和评议人，然后启动。',
    fields: [
      {
        name: 'officeId',
        label: '督办机构',
        kind: 'choice',
        required: true,
        options: offices.map(({ value, label }) => ({ value, label })),
      },
      { name: 'year', label: '述法年度', kind: 'number', min: 2000, max: 2100, required: true },
      { name: 'dueOn', label: '报送期限', kind: 'day', required: true },
      { name: 'evaluateOn', label: '评议截止日', kind: 'day', help: '晚于报送期限；可以以后再定。' },
    ],
    initial: { year, ...(offices[0] && { officeId: offices[0].value }) },
    send: async (body) => (await api.POST('/api/duty-cycles', { body })).data,
  });
  return (
    <>
      <PageHead
        title="年度述法"
        sub="述、评、议、督、改：单位主要负责人报告履行法治建设职责的情况，评议人评议，审议后问题列入整改。"
        actions={
          may('duty_reports.manage') &&
          offices.length > 0 && (
            <ActBar
              acts={[create]}
              keptAs="duty-cycle"
              onDone={(_, cycle) => void navigate(`/duty-cycles/${(cycle as CycleItem).id}`)}
            />
          )
        }
      />
      <PageBody>
        {may('duty_reports.evaluate') && <Ballots />}
        {may('duty_reports.write') && <OwnReports />}
        <Section title="历年安排">
          {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
          {!data && !error && <PageLoading />}
          {data?.items.length === 0 && (
            <EmptyState title="还没有安排过年度述法" what="督办机构安排后，这里显示各年度的进展。" />
          )}
          <ul className={classes.list}>
            {data?.items.map((cycle) => (
              <li key={cycle.id} className={classes.item}>
                <Link to={`/duty-cycles/${cycle.id}`} className={classes.name}>
                  {cycle.title}
                </Link>
                <span>{CYCLE_WORDS[cycle.status]}</span>
                <span className={classes.about}>
                  {cycle.officeName}，报送期限
                  <DayText on={cycle.dueOn} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </PageBody>
    </>
  );
}
