import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ChoiceFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { FilterRow } from '@/ui/filter-row.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { dayOfInstant, DayText, instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import { Awaiting } from './awaiting.tsx';
import classes from './interviews.module.css';
import { type InterviewItem, lightOf, STATUSES, WAITING } from './words.ts';

const PAGE = 100;
const FILTERS = {
  status: [
    'unfinished',
    'arranged',
    'refused',
    'missed',
    'held',
    'recorded',
    'objected',
    'concluded',
    'cancelled',
  ],
  unitId: 'number',
  from: 'text',
  to: 'text',
} as const;

/** 约谈: what waits to be arranged, and every interview since. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { values, set } = useFilters(FILTERS);
  const list = queries.useInfiniteQuery(
    'get',
    '/api/interviews',
    { params: { query: { ...values, limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        title="约谈"
        sub="安排、到会、纪要、双方确认、承诺，承诺事项自动列入整改台账。"
        actions={
          may('interviews.arrange') && (
            <Button onClick={() => void navigate('/interviews/new')}>安排约谈</Button>
          )
        }
      />
      <PageBody>
        <Awaiting />
        <Section title="全部约谈">
          <FilterRow each={220} className={classes.filters}>
            <ChoiceFilter
              label="状态"
              value={values.status}
              onChange={(status) => set({ status })}
              options={[{ value: 'unfinished' as const, label: '全部未了结' }, ...choices(STATUSES)]}
            />
            <OrganizationPicker
              kind="unit"
              label="单位"
              placeholder="全部单位"
              value={values.unitId ?? null}
              onChange={(unitId) => set({ unitId: unitId ?? null })}
            />
          </FilterRow>
          <PagedTable
            label="约谈"
            viewKey="interviews"
            rowKey={({ id }) => id}
            list={list}
            onOpen={({ id }) => void navigate(`/interviews/${id}`)}
            card={(interview) => <Card interview={interview} />}
            empty={
              <EmptyState
                title="还没有约谈"
                what="约谈通知书签发以后，在上面的待安排中安排时间、地点和主谈人。"
              />
            }
            columns={[
              { key: 'code', title: '编号', width: 150, always: true, render: ({ code }) => code },
              {
                key: 'unit',
                title: '被约谈单位',
                render: ({ unitName, joint }) => (joint ? `${unitName}（集体约谈）` : unitName),
              },
              { key: 'at', title: '约谈时间', width: 170, render: ({ startsAt }) => instantText(startsAt) },
              { key: 'host', title: '主谈人', width: 90, render: ({ hostName }) => hostName },
              {
                key: 'status',
                title: '办理情况',
                width: 170,
                render: (one) => <Light light={lightOf(one)} word={STATUSES[one.status]} />,
              },
              { key: 'next', title: '下一步', render: ({ nextStep }) => nextStep?.sentence ?? '' },
              {
                key: 'promises',
                title: '承诺',
                width: 110,
                render: ({ promises, promisesBroken }) => promisesText(promises, promisesBroken),
              },
            ]}
          />
        </Section>
      </PageBody>
    </>
  );
}

const promisesText = (promises: number, broken: number): string =>
  broken > 0 ? `${promises}项，${broken}项未兑现` : `${promises}项`;

function Card({ interview }: { interview: InterviewItem }) {
  const { id, unitName, startsAt, place, status, nextStep } = interview;
  return (
    <RowCard to={`/interviews/${id}`} roomy>
      <strong>{unitName}</strong>
      <Light light={lightOf(interview)} word={STATUSES[status]} />
      <span className={classes.soft}>
        <DayText on={dayOfInstant(startsAt)} />，{place}
      </span>
      {nextStep && (
        <span className={classes.soft}>
          {WAITING[nextStep.who]}：{nextStep.sentence}
        </span>
      )}
    </RowCard>
  );
}
