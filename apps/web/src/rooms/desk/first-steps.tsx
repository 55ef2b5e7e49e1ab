import { Button } from 'antd';
import { Link } from 'react-router';
import { type Permission, useMay } from '@/app/session.ts';
import { ROOMS } from '@/rooms/index.ts';
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
];

/** Nothing waits: the page that the role is for; of an administrator the first of the administration. */
export function FirstSteps() {
  const may = useMay();
  const usual = STEPS.find(({ permission }) => may(permission));
  const office = ROOMS.flatMap(({ navigation }) => navigation)
    .filter(({ group, permissions }) => group === '系统管理' && (permissions?.some(may) ?? true))
    .toSorted((one, other) => one.order - other.order)[0];
  const step = usual ?? (office && { to: office.path, label: `去${office.label}` });
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
