import { Form, Input } from 'antd';
import { api } from '@/api/index.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { keepKey, type TaskDialogProps } from './dialog.ts';

interface Draft {
  readonly title: string;
  readonly measure: string;
  readonly dueOn: string;
  readonly leadUnitId: number;
}

/** 修改草稿 */
export function EditDialog({ task, onClose }: TaskDialogProps) {
  const { title, measure, dueOn, leadUnitId } = task;
  return (
    <FormDialog<Draft>
      open
      title="修改草稿"
      act="保存"
      keep={keepKey('edit', task)}
      initial={{ title, measure, dueOn, leadUnitId }}
      onClose={onClose}
      onSubmit={(values) =>
        api.PATCH('/api/tasks/{taskId}', {
          params: { path: { taskId: task.id } },
          body: { version: task.version, ...values },
        })
      }
    >
      <Form.Item name="title" label="任务名称" rules={[{ required: true, message: '请填写任务名称' }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="measure" label="具体措施" rules={[{ required: true, message: '请填写具体措施' }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="leadUnitId" label="牵头单位" rules={[{ required: true, message: '请选择牵头单位' }]}>
        <OrganizationPicker known={[{ id: leadUnitId, name: task.leadUnitName }]} />
      </Form.Item>
      <Form.Item name="dueOn" label="完成期限" rules={[{ required: true, message: '请选择完成期限' }]}>
        <DayPicker />
      </Form.Item>
    </FormDialog>
  );
}
