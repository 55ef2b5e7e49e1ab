import { Button } from 'antd';
import { Link } from 'react-router';
import { type Permission, useMay } from '@/app/session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';

interface Step {
  readonly permission: Permission;
  readonly label: string;
  readonly to: string;
}

/** Where one usually goes on, by what one may do. */
const STEPS: readonly Step[] = [
  { permission: 'plans.import', label: '导入年度报告', to: '/plan-imports' },
  { permission: 'tasks.assign', label: '看任务清单', to: '/tasks' },
  { permission: 'tasks.carry_out', label: '看本单位的任务', to: '/tasks' },
  { permission: 'notices.sign', label: '看三单', to: '/notices' },
  { permission: 'statistics.read', label: '看领导驾驶舱', to: '/dashboard' },
  { permission: 'organizations.manage', label: '去机构', to: '/organizations' },
  { permission: 'accounts.read', label: '去账号', to: '/accounts' },
  { permission: 'ledger.read', label: '去台账', to: '/ledger' },
];

/** Nothing waits: the page that the role is for. */
export function FirstSteps() {
  const may = useMay();
  const step = STEPS.find(({ permission }) => may(permission));
  return (
    <EmptyState
      title="没有等您办的事"
      what="该签收、填报、审核、签发的，到时候会出现在这里，写明缘由和期限。"
      action={
        step && (
          <Link to={step.to}>
            <Button type="primary">{step.label}</Button>
          </Link>
        )
      }
    />
  );
}
