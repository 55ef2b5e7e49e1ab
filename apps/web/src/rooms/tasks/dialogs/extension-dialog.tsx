import { Form, Input } from 'antd';
import { api } from '@/api/index.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { addDays, dayText } from '@/ui/day-text.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { keepKey, type TaskDialogProps } from './dialog.ts';

interface Plea {
  readonly dueOn: string;
  readonly reason: string;
}

/** 申请延期, before the due day. */
export function ExtensionDialog({ task, onClose }: TaskDialogProps) {
  return (
    <FormDialog<Plea>
      open
      title="申请延期"
      act="申请延期"
      keep={keepKey('extension', task)}
      initial={{}}
      onClose={onClose}
      onSubmit={(values) =>
        api.POST('/api/tasks/{taskId}/extensions', {
          params: { path: { taskId: task.id } },
          body: { version: task.version, ...values },
        })
      }
    >
      <p>
        现期限{dayText(task.dueOn)}。申请须在期限届满前提出，由{task.officeName}审批；批准前仍按现期限。
      </p>
      <Form.Item name="dueOn" label="申请的新期限" rules={[{ required: true, message: '请选择新期限' }]}>
        <DayPicker min={addDays(task.dueOn, 1)} since={task.dueOn} />
      </Form.Item>
      <Form.Item name="reason" label="延期理由" rules={[{ required: true, message: '请填写延期理由' }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2_000} />
      </Form.Item>
    </FormDialog>
  );
}
