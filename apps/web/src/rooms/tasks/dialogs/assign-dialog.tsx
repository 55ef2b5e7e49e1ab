import { Form, Select } from 'antd';
import { api } from '@/api/index.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { CYCLE_WORDS, type TaskItem } from '../words.ts';
import { keepKey, type TaskDialogProps } from './dialog.ts';
import { MilestoneFields } from './milestone-fields.tsx';

interface Assignment {
  readonly dueOn: string;
  readonly cooperatingUnitIds?: number[];
  readonly reportingCycle: Exclude<TaskItem['reportingCycle'], 'custom'>;
  readonly milestones?: { readonly name: string; readonly dueOn: string }[];
}

const CYCLES = (['none', 'monthly', 'quarterly'] as const).map((value) => ({
  value,
  label: CYCLE_WORDS[value],
}));

/** 下达 */
export function AssignDialog({ task, onClose }: TaskDialogProps) {
  return (
    <FormDialog<Assignment>
      open
      title={`下达给${task.leadUnitName}`}
      act="下达"
      keep={keepKey('assign', task)}
      initial={{
        dueOn: task.dueOn,
        reportingCycle: 'none',
        cooperatingUnitIds: task.cooperators.map(({ unitId }) => unitId),
      }}
      onClose={onClose}
      onSubmit={(values) =>
        api.POST('/api/tasks/{taskId}/assign', {
          params: { path: { taskId: task.id } },
          body: { version: task.version, ...values },
        })
      }
    >
      <Form.Item name="dueOn" label="完成期限" rules={[{ required: true, message: '请选择完成期限' }]}>
        <DayPicker />
      </Form.Item>
      <Form.Item
        name="reportingCycle"
        label="填报周期"
        extra="定期填报的，逾期未报也会提醒。请勿要求逐日填报。"
      >
        <Select options={CYCLES} />
      </Form.Item>
      <Form.Item name="cooperatingUnitIds" label="配合单位">
        <OrganizationPicker
          many
          known={task.cooperators.map(({ unitId: id, unitName: name }) => ({ id, name }))}
        />
      </Form.Item>
      <MilestoneFields />
    </FormDialog>
  );
}
