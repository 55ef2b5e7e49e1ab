import { Form, Input, Radio } from 'antd';
import { api } from '@/api/index.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { addDays, dayText } from '@/ui/day-text.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { keepKey, type TaskDialogProps } from './dialog.ts';

interface Decision {
  readonly granted: boolean;
  readonly dueOn?: string;
  readonly reason?: string;
}

/** 审批延期: an earlier day than asked may be granted. */
export function ExtensionDecisionDialog({ task, onClose }: TaskDialogProps) {
  const plea = task.extensions.find(({ decidedAt }) => decidedAt === null);
  if (!plea) return null;
  return (
    <FormDialog<Decision>
      open
      title="审批延期"
      act="审批"
      keep={keepKey(`decision.${plea.id}`, task)}
      initial={{ granted: true, dueOn: plea.requestedDueOn }}
      onClose={onClose}
      onSubmit={({ granted, dueOn, reason }) =>
        api.POST('/api/extensions/{extensionId}/decision', {
          params: { path: { extensionId: plea.id } },
          body: {
            version: task.version,
            granted,
            ...(granted && dueOn ? { dueOn } : {}),
            ...(reason ? { reason } : {}),
          },
        })
      }
    >
      <p>
        {task.leadUnitName}申请由{dayText(plea.previousDueOn)}延至{dayText(plea.requestedDueOn)}。理由：
        {plea.reason}
      </p>
      <Form.Item name="granted" label="是否准予">
        <Radio.Group
          options={[
            { value: true, label: '准予' },
            { value: false, label: '不同意' },
          ]}
        />
      </Form.Item>
      <Form.Item
        noStyle
        shouldUpdate={(before: Decision, after: Decision) => before.granted !== after.granted}
      >
        {({ getFieldValue }) =>
          getFieldValue('granted') === false ? (
            <Form.Item
              name="reason"
              label="不同意的理由"
              rules={[{ required: true, message: '请填写不同意的理由' }]}
            >
              <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2_000} />
            </Form.Item>
          ) : (
            <>
              <Form.Item
                name="dueOn"
                label="准予的期限"
                extra="可以早于申请的期限。"
                rules={[{ required: true, message: '请选择期限' }]}
              >
                <DayPicker
                  min={addDays(plea.previousDueOn, 1)}
                  max={plea.requestedDueOn}
                  since={plea.previousDueOn}
                />
              </Form.Item>
              <Form.Item name="reason" label="审批意见">
                <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} />
              </Form.Item>
            </>
          )
        }
      </Form.Item>
    </FormDialog>
  );
}
