import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, type Problem, queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { newKey, useAct } from '@/ui/act.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { instantText } from '@/ui/day-text.tsx';
import { useKept } from '@/ui/kept-text.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';

interface NewTask {
  readonly officeId: number;
  readonly leadUnitIds: number[];
  readonly targetId?: number;
  readonly title: string;
  readonly measure: string;
  readonly dueOn: string;
  readonly assignNow?: boolean;
}

const MOST = 200;

/** 新建任务: one task for each unit chosen. */
export function Component() {
  const [form] = Form.useForm<NewTask>();
  const [params] = useSearchParams();
  const { roles } = useSession();
  const navigate = useNavigate();
  const { run, busy } = useAct();
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<Problem>();
  const kept = useKept<Partial<NewTask>>('new-task', {});
  const offices = roles.filter(({ role }) => role === 'supervisor');
  const { data: targets } = queries.useQuery('get', '/api/targets', { params: { query: { limit: MOST } } });
  const asked = Number(params.get('targetId'));
  const initial = {
    officeId: offices[0]?.organizationId,
    assignNow: true,
    ...kept.value,
    ...(asked > 0 ? { targetId: asked } : {}),
  };
  const send = async ({ assignNow = false, ...body }: NewTask) => {
    setProblem(undefined);
    const made = await run(
      assignNow ? '新建并下达' : '存为草稿',
      async () => {
        const { data } = await api.POST('/api/tasks', {
          body,
          params: { header: { 'Idempotency-Key': key } },
        });
        const items = data?.items ?? [];
        if (assignNow) {
          await api.POST('/api/tasks/assign', {
            body: { tasks: items.map(({ id: taskId, version }) => ({ taskId, version })) },
          });
        }
        return items;
      },
      {
        onProblem: (refused) => {
          setProblem(refused);
          form.setFields(
            refused.errors.map(({ field, message }) => ({ name: field as keyof NewTask, errors: [message] })),
          );
        },
      },
    );
    if (!made) return;
    kept.forget();
    const [only] = made;
    await navigate(
      made.length === 1 && only
        ? `/tasks/${only.id}`
        : `/tasks?order=-updated&status=${assignNow ? 'open' : 'draft'}`,
    );
  };
  return (
    <>
      <PageHead
        crumbs={[{ label: '任务', to: '/tasks' }, { label: '新建' }]}
        title="新建任务"
        sub={
          kept.savedAt
            ? `填写的内容已保存在本机（${instantText(kept.savedAt)}）`
            : '几个单位各有一项相同的任务时，一次选上。'
        }
      />
      <PageBody narrow>
        {problem && <Alert type="warning" showIcon title={problem.message} style={{ marginBottom: 16 }} />}
        <Form
          form={form}
          layout="vertical"
          initialValues={initial}
          requiredMark={(label, { required }) => (required ? label : <>{label}（可不填）</>)}
          scrollToFirstError
          onValuesChange={(_, all: NewTask) => kept.set(all)}
          onFinish={(values) => void send(values)}
        >
          {offices.length > 1 && (
            <Form.Item name="officeId" label="督办机构" rules={[{ required: true }]}>
              <Select
                options={offices.map(({ organizationId: value, organizationName: label }) => ({
                  value,
                  label,
                }))}
              />
            </Form.Item>
          )}
          {offices.length <= 1 && (
            <Form.Item name="officeId" hidden>
              <Input />
            </Form.Item>
          )}
          <Form.Item name="title" label="任务名称" rules={[{ required: true, message: '请填写任务名称' }]}>
            <Input maxLength={200} placeholder="如：组织书面述法" />
          </Form.Item>
          <Form.Item
            name="measure"
            label="具体措施"
            extra="做什么、做到什么程度、交什么成果。"
            rules={[{ required: true, message: '请填写具体措施' }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5_000} />
          </Form.Item>
          <Form.Item
            name="leadUnitIds"
            label="牵头单位"
            extra="选几个单位，就每个单位一项任务。"
            rules={[{ required: true, message: '请选择牵头单位' }]}
          >
            <OrganizationPicker many />
          </Form.Item>
          <Form.Item name="dueOn" label="完成期限" rules={[{ required: true, message: '请选择完成期限' }]}>
            <DayPicker />
          </Form.Item>
          <Form.Item name="targetId" label="年度目标">
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="归入哪个目标"
              options={(targets?.items ?? []).map(({ id, title, planYear }) => ({
                value: id,
                label: `${planYear}年 ${title}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="assignNow" valuePropName="checked">
            <Checkbox>新建后立即下达，通知单位签收</Checkbox>
          </Form.Item>
          <Form.Item
            noStyle
            shouldUpdate={(before: NewTask, after: NewTask) => before.assignNow !== after.assignNow}
          >
            {({ getFieldValue }) => (
              <Button type="primary" htmlType="submit" loading={busy !== undefined}>
                {getFieldValue('assignNow') === true ? '新建并下达' : '存为草稿'}
              </Button>
            )}
          </Form.Item>
        </Form>
      </PageBody>
    </>
  );
}
