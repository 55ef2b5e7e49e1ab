import { Link } from 'react-router';
import { type Answer, api, Problem, problemOf, queries } from '@/api/index.ts';
import { useMay, useSession } from '@/app/session.ts';
import { type Act, act, ActBar } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { newKey } from '@/ui/new-key.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './item.module.css';

type Recheck = Answer<'RecheckAnswer'>;

const PAGE = 100;
const OUTCOMES = { passed: '复查通过', failed: '问题反弹，已重新打开', lapsed: '复查前已重新打开' } as const;

/** 抽查复查: items struck off, drawn by lot, and looked at once more. */
export function Component() {
  const may = useMay();
  const { roles } = useSession();
  const officeId = roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId;
  const list = queries.useInfiniteQuery(
    'get',
    '/api/rectification/rechecks',
    { params: { query: { limit: PAGE } } },
    BY_CURSOR,
  );
  const rechecks = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const pending = rechecks.filter(({ outcome }) => outcome === null);
  const done = rechecks.filter(({ outcome }) => outcome !== null);
  return (
    <>
      <PageHead
        crumbs={[{ label: '整改台账', to: '/rectification' }, { label: '抽查复查' }]}
        title="抽查复查"
        sub="从已销号的事项中抽取复查；同一种子、同样的事项，抽取结果相同。"
        actions={
          may('rectification.manage') &&
          officeId !== undefined && <ActBar acts={[draw(officeId)]} keptAs="rechecks" />
        }
      />
      <PageBody>
        {list.error && <ProblemView problem={problemOf(list.error)} onRetry={() => void list.refetch()} />}
        {list.isPending && <PageLoading />}
        {list.data && rechecks.length === 0 && (
          <EmptyState
            title="还没有抽查"
            what="按销号日期抽取若干项，在期限内复查，问题反弹的随即重新打开。"
          />
        )}
        {pending.length > 0 && (
          <Section title={`待复查（${pending.length}项）`}>
            <RecheckList rechecks={pending} />
          </Section>
        )}
        {done.length > 0 && (
          <Section title="已复查">
            <RecheckList rechecks={done} />
          </Section>
        )}
      </PageBody>
    </>
  );
}

function RecheckList({ rechecks }: { rechecks: readonly Recheck[] }) {
  const may = useMay();
  return (
    <ul className={classes.list}>
      {rechecks.map((recheck) => (
        <li key={recheck.id}>
          <Link to={`/rectification/${recheck.itemId}`}>{recheck.itemCode}</Link> {recheck.problem}
          <div className={classes.soft}>
            {recheck.unitName}，复查期限 <DayText on={recheck.dueOn} />，{instantText(recheck.drawnAt)}
            抽取，种子
            {recheck.seed}
          </div>
          {recheck.outcome === null ? (
            may('rectification.manage') && (
              <ActBar acts={[record(recheck)]} keptAs={`recheck.${recheck.id}`} />
            )
          ) : (
            <div>
              {OUTCOMES[recheck.outcome]}
              {recheck.finding !== null && `：${recheck.finding}`}
              {recheck.checkedByName !== null && `（${recheck.checkedByName}）`}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const draw = (officeId: number): Act =>
  act<Omit<Answer<'RecheckDrawBody'>, 'officeId'>>({
    key: 'draw',
    label: '抽取事项',
    fields: [
      { name: 'closedFrom', label: '销号日期不早于', kind: 'day', required: true },
      { name: 'closedTo', label: '销号日期不晚于', kind: 'day', required: true },
      { name: 'size', label: '抽取几项', kind: 'number', min: 1, max: 200, unit: '项', required: true },
      {
        name: 'seed',
        label: '种子',
        kind: 'line',
        required: true,
        help: '任意一串字，记录在案，供日后复核抽取结果。',
      },
      { name: 'dueOn', label: '复查期限', kind: 'day', required: true },
    ],
    send: async (body) => {
      const { data } = await api.POST('/api/rectification/rechecks', {
        body: { officeId, ...body },
        headers: { 'Idempotency-Key': newKey() },
      });
      if (data?.items.length === 0) throw NOTHING_DRAWN;
    },
  });

/** Else the list would stand there as before, and nobody would know why. */
const NOTHING_DRAWN = new Problem({
  status: 422,
  code: 'RECHECK_NOTHING_DRAWN',
  title: '没有抽到事项：这段时间没有销号的事项，或者抽中的都已在待复查之列。请放宽销号日期，或者换一个种子。',
});

const record = ({ id: recheckId, version }: Recheck): Act =>
  act<Omit<Answer<'RecheckResultBody'>, 'version'>>({
    key: 'result',
    label: '登记复查结果',
    intro: '复查人不能是该事项的责任人或者原核验人。',
    fields: [
      {
        name: 'outcome',
        label: '复查结果',
        kind: 'choice',
        required: true,
        options: [
          { value: 'passed', label: '复查通过' },
          { value: 'failed', label: '问题反弹，重新打开' },
        ],
      },
      { name: 'finding', label: '复查情况', kind: 'paragraph', required: true },
    ],
    send: (body) =>
      api.POST('/api/rectification/rechecks/{recheckId}/result', {
        params: { path: { recheckId } },
        body: { version, ...body },
      }),
  });
