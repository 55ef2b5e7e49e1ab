import { Form, Input, InputNumber } from 'antd';
import { api } from '@/api/index.ts';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { keepKey, type TaskDialogProps } from './dialog.ts';

interface Contribution {
  readonly body: string;
  readonly percent?: number | null;
}

/** 配合进展, from a cooperating unit to the lead. */
export function ContributionDialog({ task, onClose }: TaskDialogProps) {
  return (
    <FormDialog<Contribution>
      open
      title={`向${task.leadUnitName}报送配合进展`}
      act="报送"
      keep={keepKey('contribution', task)}
      initial={{}}
      onClose={onClose}
      onSubmit={(body) =>
        api.POST('/api/tasks/{taskId}/contributions', { params: { path: { taskId: task.id } }, body })
      }
    >
      <Form.Item name="body" label="本单位的进展" rules={[{ required: true, message: '请填写进展' }]}>
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20_000} />
      </Form.Item>
      <Form.Item name="percent" label="本单位承担部分的完成比例">
        <InputNumber min={0} max={100} precision={0} suffix="%" />
      </Form.Item>
    </FormDialog>
  );
}
