import { Alert, Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { api, type Problem } from '@/api/index.ts';
import { type Permission, useSession } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import classes from './account.module.css';

interface Filled {
  readonly name: string;
  readonly days: number;
  readonly extent: 'read' | 'chosen';
  readonly scopes?: readonly Permission[];
}

/** Reading is what a program that makes figures needs; the rest is chosen one by one. */
const isReading = (permission: Permission): boolean => permission.endsWith('.read');
/** A token never holds what is a person's own. */
const isOwn = (permission: Permission): boolean => permission.endsWith('.own');

export function NewToken({ onDone }: { onDone: (token?: string) => void }) {
  const { permissions } = useSession();
  const [problem, setProblem] = useState<Problem>();
  const [form] = Form.useForm<Filled>();
  const extent = Form.useWatch('extent', form);
  const { run, busy } = useAct();
  const create = async ({ name, days, extent: chosen, scopes = [] }: Filled) => {
    const granted = chosen === 'read' ? permissions.filter(isReading) : [...scopes];
    const answer = await run(
      '新建令牌',
      () => api.POST('/api/tokens', { body: { name, days, scopes: granted } }),
      { onProblem: setProblem },
    );
    if (answer?.data) onDone(answer.data.token);
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className={classes.form}
      initialValues={{ days: 90, extent: 'read' }}
      onFinish={(filled: Filled) => void create(filled)}
    >
      {problem && (
        <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
      )}
      <Form.Item
        label="用途"
        name="name"
        rules={[{ required: true, message: '请填写用途，例如：月报汇总程序' }]}
      >
        <Input autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item label="有效天数" name="days" rules={[{ required: true, message: '请填写天数' }]}>
        <InputNumber min={1} max={365} suffix="天" />
      </Form.Item>
      <Form.Item label="权限" name="extent">
        <Radio.Group
          options={[
            { value: 'read', label: '只能查看' },
            { value: 'chosen', label: '逐项选择' },
          ]}
        />
      </Form.Item>
      {extent === 'chosen' && (
        <Form.Item label="可用的权限" name="scopes" rules={[{ required: true, message: '请至少选一项' }]}>
          <Select
            mode="multiple"
            options={permissions.filter((one) => !isOwn(one)).map((one) => ({ value: one, label: one }))}
          />
        </Form.Item>
      )}
      <div className={classes.acts}>
        <Button type="primary" htmlType="submit" loading={busy !== undefined}>
          新建令牌
        </Button>
        <Button onClick={() => onDone()}>先不建</Button>
      </div>
    </Form>
  );
}
