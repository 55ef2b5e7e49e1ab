import { Form, Input } from 'antd';
import { api } from '@/api/index.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { keepKey, type TaskDialogProps } from './dialog.ts';

interface Reassignment {
  readonly leadUnitId?: number;
  readonly dueOn?: string;
  readonly reason: string;
  readonly handOver?: string;
}

/** 重新下达 what was given back, or 改派 what is in hand to another unit. */
export function ReassignDialog({ task, onClose }: TaskDialogProps) {
  const returned = task.status === 'returned';
  const act = returned ? '重新下达' : '改派';
  return (
    <FormDialog<Reassignment>
      open
      title={`${act}任务`}
      act={act}
      keep={keepKey('reassign', task)}
      initial={{}}
      onClose={onClose}
      onSubmit={({ leadUnitId, dueOn, handOver, reason }) =>
        api.POST('/api/tasks/{taskId}/reassign', {
          params: { path: { taskId: task.id } },
          body: {
            version: task.version,
            reason,
            ...(leadUnitId === undefined ? {} : { leadUnitId }),
            ...(dueOn === undefined ? {} : { dueOn }),
            ...(handOver ? { handOver } : {}),
          },
        })
      }
    >
      <Form.Item
        name="leadUnitId"
        label="新的牵头单位"
        required={!returned}
        extra={returned ? `不填仍由${task.leadUnitName}办理。` : undefined}
        rules={returned ? [] : [{ required: true, message: '请选择新的牵头单位' }]}
      >
        <OrganizationPicker />
      </Form.Item>
      <Form.Item name="dueOn" label="新的完成期限" extra="不填仍按原期限。改派后督办从头计算，进入新的一轮。">
        <DayPicker />
      </Form.Item>
      <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请填写理由' }]}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} />
      </Form.Item>
      {!returned && (
        <Form.Item name="handOver" label="交接说明" extra="办到哪一步、接着办什么。">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={5_000} />
        </Form.Item>
      )}
    </FormDialog>
  );
}
