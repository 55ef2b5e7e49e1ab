import { useNavigate, useSearchParams } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay, useSession } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { ChoiceFilter, OnlyFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { shortDay } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import { giveInstruction, type Subject } from './instruction-acts.ts';
import classes from './instructions.module.css';
import { lightOf, STATUSES } from './words.ts';

const PAGE = 100;
const FILTERS = {
  status: ['given', 'accepted', 'reported', 'settled', 'revoked', 'unfinished'],
  caseId: 'number',
  taskId: 'number',
  noticeId: 'number',
  itemId: 'number',
  overdue: ['true'],
  mine: ['true'],
} as const;
const SUBJECTS = ['caseId', 'taskId', 'noticeId', 'itemId'] as const;

function useSubject(): Subject {
  const [params] = useSearchParams();
  const name = SUBJECTS.find((one) => params.has(one));
  return name === undefined ? {} : { [name]: Number(params.get(name)) };
}

/** 批示: what leaders wrote, who carries it out, and how far it has come. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { roles } = useSession();
  const subject = useSubject();
  const { values, set } = useFilters(FILTERS);
  const list = queries.useInfiniteQuery(
    'get',
    '/api/instructions',
    { params: { query: { ...values, limit: PAGE } } },
    BY_CURSOR,
  );
  const inPerson = roles.some(({ role }) => role === 'leader');
  return (
    <>
      <PageHead
        title="领导批示"
        sub="批示件件有承办、有期限、有报告，由作出批示的领导同意办结。"
        actions={
          may('instructions.give') && (
            <ActBar
              acts={[giveInstruction(subject, inPerson)]}
              keptAs={`instruction.new.${Object.entries(subject).flat().join('.')}`}
            />
          )
        }
      />
      <PageBody>
        <FilterRow className={classes.filters}>
          <ChoiceFilter
            label="状态"
            value={values.status}
            onChange={(status) => set({ status })}
            options={[{ value: 'unfinished' as const, label: '全部未办结' }, ...choices(STATUSES)]}
          />
          <OnlyFilter
            on={values.overdue !== undefined}
            onChange={(on) => set({ overdue: on ? 'true' : null })}
          >
            只看逾期
          </OnlyFilter>
          <OnlyFilter on={values.mine !== undefined} onChange={(on) => set({ mine: on ? 'true' : null })}>
            只看我的
          </OnlyFilter>
        </FilterRow>
        <PagedTable
          label="领导批示"
          viewKey="instructions"
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/instructions/${id}`)}
          card={(one) => (
            <RowCard to={`/instructions/${one.id}`} roomy>
              <strong>{one.topic}</strong>
              <Light light={lightOf(one)} word={STATUSES[one.status]} />
              <span className={classes.soft}>
                {one.leaderName}；{one.carrierName}，{shortDay(one.dueOn)}前办结
              </span>
            </RowCard>
          )}
          empty={<EmptyState title="没有批示" what="领导可以在这里作出批示；纸质批示由督办员登记。" />}
          columns={[
            { key: 'topic', title: '事由', always: true, render: ({ topic }) => topic },
            { key: 'text', title: '批示内容', render: ({ text }) => text },
            { key: 'leader', title: '批示领导', width: 100, render: ({ leaderName }) => leaderName },
            { key: 'carrier', title: '承办单位', width: 200, render: ({ carrierName }) => carrierName },
            { key: 'due', title: '办结期限', width: 150, render: ({ dueOn }) => shortDay(dueOn) },
            {
              key: 'status',
              title: '办理情况',
              width: 130,
              render: (one) => (
                <Light
                  light={lightOf(one)}
                  word={one.overdue ? `逾期，${STATUSES[one.status]}` : STATUSES[one.status]}
                />
              ),
            },
          ]}
        />
      </PageBody>
    </>
  );
}
