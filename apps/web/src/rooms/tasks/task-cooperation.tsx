import { Button } from 'antd';
import { api, type Answer, queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { useReasonDialog } from '@/ui/reason-dialog.tsx';
import classes from './task.module.css';
import type { TaskPage } from './words.ts';

type Contribution = Answer<'ContributionAnswer'>;

const STATUS: Readonly<Record<string, string>> = {
  submitted: '待牵头单位采纳',
  accepted: '已采纳',
  sent_back: '已退回',
  disputed: '有分歧，待裁定',
};

/** 配合进展: what cooperating units handed in, and what became of it. */
export function TaskCooperation({ task }: { task: TaskPage }) {
  const params = { path: { taskId: task.id }, query: { limit: 50 } };
  const { data: contributions } = queries.useQuery('get', '/api/tasks/{taskId}/contributions', { params });
  const { data: disagreements } = queries.useQuery('get', '/api/tasks/{taskId}/disagreements', { params });
  return (
    <>
      <p>配合单位：{task.cooperators.map(({ unitName }) => unitName).join('、')}</p>
      <ul className={classes.entries}>
        {contributions?.items.map((one) => (
          <ContributionEntry key={one.id} task={task} contribution={one} />
        ))}
        {disagreements?.items.map((one) => (
          <li key={`disagreement${one.id}`} className={classes.entry}>
            <div className={classes.entryHead}>
              <b>分歧：{one.unitName}</b>
              <span>
                {one.outcome === null ? '待裁定' : one.outcome === 'upheld' ? '异议成立' : '异议不成立'}
              </span>
              <span className={classes.soft}>{instantText(one.raisedAt)}</span>
            </div>
            <p className={classes.text}>{one.statement}</p>
            {one.decisionReason && <p className={classes.text}>裁定：{one.decisionReason}</p>}
            {one.outcome === null && task.acts.includes('add_milestones') && (
              <DecideDisagreement disagreement={one} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ContributionEntry({ task, contribution: one }: { task: TaskPage; contribution: Contribution }) {
  const { run, busy } = useAct();
  const { ask } = useReasonDialog();
  const { roles } = useSession();
  const leads =
    roles.some(({ organizationId }) => organizationId === task.leadUnitId) && task.acts.includes('report');
  const own = roles.some(({ organizationId }) => organizationId === one.unitId);
  const params = { path: { contributionId: one.id } };
  const review = (outcome: 'accepted' | 'sent_back', reason?: string) =>
    run(outcome === 'accepted' ? '采纳' : '退回', () =>
      api.POST('/api/contributions/{contributionId}/review', {
        params,
        body: { outcome, version: one.version, ...(reason === undefined ? {} : { reason }) },
      }),
    );
  const dispute = (statement: string) =>
    run('提出异议', () =>
      api.POST('/api/contributions/{contributionId}/dispute', {
        params,
        body: { statement, version: one.version },
      }),
    );
  const of = `contribution:${one.id}`;
  const sendBack = { of, title: '退回配合进展', label: '退回的理由', okText: '退回' };
  const object = {
    of,
    title: '对退回提出异议',
    label: '不同意退回的理由',
    help: '由督办机构裁定。',
    okText: '提出异议',
  };
  return (
    <li className={classes.entry}>
      <div className={classes.entryHead}>
        <b>{one.unitName}</b>
        <span>{STATUS[one.status] ?? one.status}</span>
        {one.percent !== null && <span>完成{one.percent}%</span>}
        <span className={classes.soft}>
          {one.authorName}，{instantText(one.submittedAt)}
        </span>
      </div>
      <p className={classes.text}>{one.body}</p>
      {one.reviewReason && <p className={classes.text}>牵头单位意见：{one.reviewReason}</p>}
      <div className={classes.acts}>
        {leads && one.status === 'submitted' && (
          <>
            <Button
              type="primary"
              size="small"
              loading={busy === '采纳'}
              onClick={() => void review('accepted')}
            >
              采纳
            </Button>
            <Button
              size="small"
              onClick={() =>
                void ask({
                  ...sendBack,
                  submit: async (reason) => (await review('sent_back', reason)) !== undefined,
                })
              }
            >
              退回…
            </Button>
          </>
        )}
        {own && one.status === 'sent_back' && (
          <Button
            size="small"
            onClick={() =>
              void ask({ ...object, submit: async (text) => (await dispute(text)) !== undefined })
            }
          >
            不同意退回…
          </Button>
        )}
      </div>
    </li>
  );
}

function DecideDisagreement({
  disagreement: { id, version },
}: {
  disagreement: Answer<'DisagreementAnswer'>;
}) {
  const { run } = useAct();
  const { ask } = useReasonDialog();
  const decide = (outcome: 'upheld' | 'dismissed', title: string) =>
    ask({
      of: `disagreement:${id}`,
      title,
      label: '裁定的理由',
      okText: '裁定',
      submit: async (reason) =>
        (await run('裁定', () =>
          api.POST('/api/disagreements/{disagreementId}/decision', {
            params: { path: { disagreementId: id } },
            body: { outcome, reason, version },
          }),
        )) !== undefined,
    });
  return (
    <div className={classes.acts}>
      <Button size="small" onClick={() => void decide('upheld', '裁定：异议成立')}>
        异议成立…
      </Button>
      <Button size="small" onClick={() => void decide('dismissed', '裁定：异议不成立')}>
        异议不成立…
      </Button>
    </div>
  );
}
