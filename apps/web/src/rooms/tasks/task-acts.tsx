import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ComponentType, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { useReasonDialog } from '@/ui/reason-dialog.tsx';
import { AssignDialog } from './dialogs/assign-dialog.tsx';
import { ContributionDialog } from './dialogs/contribution-dialog.tsx';
import type { TaskDialogProps } from './dialogs/dialog.ts';
import { EditDialog } from './dialogs/edit-dialog.tsx';
import { ExtensionDecisionDialog } from './dialogs/extension-decision-dialog.tsx';
import { ExtensionDialog } from './dialogs/extension-dialog.tsx';
import { CooperatorsDialog, MilestonesDialog } from './dialogs/plan-dialogs.tsx';
import { ReassignDialog } from './dialogs/reassign-dialog.tsx';
import type { TaskPage } from './words.ts';

const DIALOGS: Readonly<Record<string, ComponentType<TaskDialogProps>>> = {
  assign: AssignDialog,
  edit: EditDialog,
  reassign: ReassignDialog,
  request_extension: ExtensionDialog,
  decide_extension: ExtensionDecisionDialog,
  add_milestones: MilestonesDialog,
  change_cooperators: CooperatorsDialog,
  contribute: ContributionDialog,
};

const LABELS: Readonly<Record<string, string>> = {
  accept: '签收',
  return: '退回',
  report: '填报进展',
  submit: '报送完成',
  request_extension: '申请延期',
  contribute: '报送配合进展',
  review: '审核填报',
  decide_extension: '审批延期',
  edit: '修改草稿',
  assign: '下达',
  reassign: '改派',
  add_milestones: '增加节点',
  change_cooperators: '调整配合单位',
  suspend: '中止',
  resume: '恢复',
  withdraw: '撤销',
};

/** What waits for this person stands first. */
const FIRST = ['accept', 'assign', 'resume', 'decide_extension', 'review', 'report', 'contribute'];
const REASONED = {
  return: ['退回任务', '退回的理由', '任务退回督办机构，由其重新下达或改派。'],
  suspend: ['中止任务', '中止的理由', '中止期间不计天数，恢复后接着算。'],
  withdraw: ['撤销任务', '撤销的理由', '撤销后不再督办，已发文书的文号保留。'],
} as const;

const isReasoned = (name: string): name is keyof typeof REASONED => name in REASONED;

/** The acts that the API offers to this person: the first is one press away, the rest follows. */
export function TaskActs({ task }: { task: TaskPage }) {
  const [dialog, setDialog] = useState<string>();
  const navigate = useNavigate();
  const { run, busy } = useAct();
  const { ask } = useReasonDialog();
  const params = { path: { taskId: task.id } };
  const { version } = task;
  const label = (name: string) =>
    name === 'reassign' && task.status === 'returned' ? '重新下达' : (LABELS[name] ?? name);
  const go = (name: string): void => {
    if (DIALOGS[name]) return setDialog(name);
    if (name === 'report') return void navigate(`/tasks/${task.id}/report`);
    if (name === 'submit') return void navigate(`/tasks/${task.id}/report?purpose=completion`);
    if (name === 'review') return void navigate(`/reports/review?task=${task.id}`);
    if (name === 'accept')
      void run('签收', () => api.POST('/api/tasks/{taskId}/accept', { params, body: { version } }));
    if (name === 'resume')
      void run('恢复', () => api.POST('/api/tasks/{taskId}/resume', { params, body: { version } }));
    if (!isReasoned(name)) return;
    const [title, asked, help] = REASONED[name];
    void ask({
      of: `task:${task.id}`,
      title,
      label: asked,
      help,
      okText: label(name),
      danger: name === 'withdraw',
      submit: async (reason) =>
        (await run(label(name), () =>
          api.POST(`/api/tasks/{taskId}/${name}`, { params, body: { version, reason } }),
        )) !== undefined,
    });
  };
  const offered = task.acts.filter((name) => name in LABELS);
  const returned = task.status === 'returned' && offered.includes('reassign');
  const first = returned ? 'reassign' : FIRST.find((name) => offered.includes(name));
  const rest = offered.filter((name) => name !== first);
  const shown = rest.slice(0, rest.length > 3 ? 2 : 3);
  const hidden = rest.slice(shown.length);
  const Open = dialog === undefined ? undefined : DIALOGS[dialog];
  return (
    <>
      {first !== undefined && (
        <Button type="primary" loading={busy === label(first)} onClick={() => go(first)}>
          {label(first)}
        </Button>
      )}
      {shown.map((name) => (
        <Button key={name} loading={busy === label(name)} onClick={() => go(name)}>
          {label(name)}
        </Button>
      ))}
      {hidden.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: hidden.map((name) => ({ key: name, label: label(name), danger: name === 'withdraw' })),
            onClick: ({ key }) => go(key),
          }}
        >
          <Button>
            更多 <DownOutlined />
          </Button>
        </Dropdown>
      )}
      {Open && <Open task={task} onClose={() => setDialog(undefined)} />}
    </>
  );
}
