import { Select } from 'antd';
import { useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { type Act, act, ActForm } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './referrals.module.css';
import { KINDS, type Proposal } from './words.ts';

const SHOWN = 50;

/** 提出建议 by hand: first the supervised task, then what speaks for it. */
export function Component() {
  const [params] = useSearchParams();
  const caseId = Number(params.get('caseId'));
  return (
    <>
      <PageHead
        crumbs={[{ label: '通报移送', to: '/proposals' }, { label: '提出建议' }]}
        title="提出通报或移送的建议"
        sub="建议报分管领导决定，批准后由督办机构办理；提出建议的人不能作出决定。"
      />
      <PageBody narrow>
        {caseId > 0 ? <ProposalForm key={caseId} caseId={caseId} /> : <TaskChoice />}
      </PageBody>
    </>
  );
}

/** The task by its name; its open case is what the proposal is about. */
function TaskChoice() {
  const [text, setText] = useState('');
  const [taskId, setTaskId] = useState<number>();
  const { data, isFetching } = queries.useQuery('get', '/api/tasks', {
    params: { query: { limit: SHOWN, status: 'open', ...(text === '' ? {} : { text }) } },
  });
  const chosen = queries.useQuery(
    'get',
    '/api/tasks/{taskId}',
    { params: { path: { taskId: taskId ?? 0 } } },
    { enabled: taskId !== undefined },
  );
  const supervised = chosen.data?.cases.find(({ status }) => status !== 'closed');
  if (supervised) return <Navigate to={`/proposals/new?caseId=${supervised.id}`} replace />;
  return (
    <label className={classes.choice}>
      <span>督办的任务</span>
      <Select<number>
        aria-label="督办的任务"
        placeholder="输入任务名称或者编号查找"
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={isFetching}
        notFoundContent={isFetching ? '正在查找……' : '没有找到，请换几个字'}
        options={(data?.items ?? []).map(({ id, title, leadUnitName }) => ({
          value: id,
          label: `${leadUnitName}　${title}`,
        }))}
        onChange={setTaskId}
      />
      {chosen.data && <span className={classes.soft}>这项任务没有在督办，不能提出通报或移送。</span>}
    </label>
  );
}

function ProposalForm({ caseId }: { caseId: number }) {
  const navigate = useNavigate();
  const { data, error } = queries.useQuery('get', '/api/cases/{caseId}/why', {
    params: { path: { caseId } },
  });
  if (error) return <ProblemView problem={problemOf(error)} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <p>
        针对{data.unitName}的任务：<Link to={`/tasks/${data.taskId}`}>{data.taskTitle}</Link>
      </p>
      <ActForm
        act={propose(data)}
        keptAs={`proposal.new.${caseId}`}
        onDone={(made) => void navigate(`/proposals/${(made as Proposal).id}`)}
      />
    </>
  );
}

interface Proposing {
  readonly kind: Answer<'NewProposalBody'>['kind'];
  readonly leads: string[];
  readonly records?: Answer<'PaperPart'>[];
}

/** The case's own records go along by themselves; papers that lie elsewhere are listed beside its notices. */
const propose = ({ caseId, standing, notices }: Answer<'CaseWhyAnswer'>): Act =>
  act<Proposing>({
    key: 'propose',
    label: '提出建议',
    okText: '报领导决定',
    initial: { leads: standing?.reasons.map(({ finding }) => finding) ?? [] },
    fields: [
      {
        name: 'kind',
        label: '建议',
        kind: 'choice',
        required: true,
        options: Object.entries(KINDS).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'leads',
        label: '线索',
        kind: 'lines',
        rows: 5,
        required: true,
        help: '一行写一条，写明时间、事实和依据。该督办件的文书、纪要、填报和整改事项自动随附。',
      },
      {
        name: 'records',
        label: '系统外的材料',
        kind: 'rows',
        add: '添加材料',
        help: '督办件还没有材料而建议移送的，须在这里列出；列出后，只随附督办文书和这里的材料。',
        fields: [
          { name: 'name', label: '材料名称', kind: 'line', required: true },
          { name: 'number', label: '编号或者文号', kind: 'line', required: true },
        ],
      },
    ],
    send: async ({ records = [], ...body }) => {
      const noticeIds = notices.flatMap(({ noticeId, number, status }) =>
        number === null || status === 'withdrawn' ? [] : noticeId,
      );
      const documents = { noticeIds, interviewIds: [], reportIds: [], itemIds: [], records };
      const { data } = await api.POST('/api/proposals', {
        body: { caseId, ...body, ...(records.length > 0 && { documents }) },
        headers: { 'Idempotency-Key': newKey() },
      });
      return data;
    },
  });
