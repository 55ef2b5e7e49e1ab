import { Button, Select } from 'antd';
import { useState } from 'react';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { useMay, useSession } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Preview } from './preview.tsx';
import { addTemplate } from './template-acts.ts';
import { Templates } from './templates.tsx';
import classes from './yearly-round.module.css';

const MOST = 100;
const FILTERS = { year: 'number' } as const;

interface Shown {
  readonly year: number;
  readonly round: Answer<'RoundAnswer'>;
}

/** 例行工作: what comes round every year, and the tasks of one year made from it. */
export function Component() {
  const may = useMay();
  const { roles } = useSession();
  const { today } = useCalendar();
  const { values, set } = useFilters(FILTERS);
  const thisYear = Number(today.slice(0, 4));
  const year = values.year ?? thisYear;
  const officeId = roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId;
  const [shown, setShown] = useState<Shown>();
  const { run, busy } = useAct();
  const { data, error, refetch } = queries.useQuery('get', '/api/yearly-round/templates', {
    params: { query: { limit: MOST, ...(officeId === undefined ? {} : { officeId }) } },
  });
  const manages = may('tasks.assign') && officeId !== undefined;
  const preview = async (office: number) => {
    const round = await run(
      '预览',
      async () => (await api.POST('/api/yearly-round/preview', { body: { officeId: office, year } })).data,
      { done: '预览好了，还没有生成' },
    );
    setShown(round && { year, round });
  };
  return (
    <>
      <PageHead
        title="例行工作"
        sub="每年都要做的事列在这里；选一个年度，先预览，再一次生成任务草稿。"
        actions={manages && <ActBar acts={[addTemplate(officeId)]} keptAs="yearly-round" />}
      />
      <PageBody>
        {manages && (
          <div className={classes.bar}>
            <Select
              aria-label="年度"
              value={year}
              onChange={(chosen) => set({ year: chosen })}
              options={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
                value: one,
                label: `${one}年度`,
              }))}
            />
            <Button loading={busy !== undefined} onClick={() => void preview(officeId)}>
              预览这一年
            </Button>
          </div>
        )}
        {shown && officeId !== undefined && (
          <Preview
            round={shown.round}
            year={shown.year}
            officeId={officeId}
            onApplied={() => void preview(officeId)}
          />
        )}
        <Section title="每年的例行工作" aside={data && `${data.items.length}项`}>
          {error && !data && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
          {!data && !error && <PageLoading />}
          {data?.items.length === 0 && (
            <EmptyState title="还没有例行工作" what="把每年都要做的事增加进来，以后每年一次生成任务。" />
          )}
          {data && <Templates templates={data.items} year={year} />}
        </Section>
      </PageBody>
    </>
  );
}
