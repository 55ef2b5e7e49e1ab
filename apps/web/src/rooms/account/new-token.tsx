import { Alert, Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { type Answer, api, type Problem } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import classes from './account.module.css';
import { scopesByRoom } from './scopes-by-room.ts';

interface Filled {
  readonly name: string;
  readonly days: number;
  readonly extent: 'read' | 'chosen';
  readonly scopes?: readonly string[];
}

type Scope = Answer<'TokenScopeAnswer'>;

interface NewTokenProps {
  /** What one may give, room by room. */
  readonly scopes: readonly Scope[];
  readonly onDone: (token?: string) => void;
}

/** Reading is what a program that makes figures needs; the rest is chosen one by one. */
export function NewToken({ scopes: offered, onDone }: NewTokenProps) {
  const [problem, setProblem] = useState<Problem>();
  const [form] = Form.useForm<Filled>();
  const extent = Form.useWatch('extent', form);
  const { run, busy } = useAct();
  const create = async ({ name, days, extent: chosen, scopes = [] }: Filled) => {
    const granted =
      chosen === 'read' ? offered.flatMap(({ scope, readsOnly }) => (readsOnly ? scope : [])) : [...scopes];
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
      name="token"
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
            { value: 'read', label: '查看我能看到的一切，不能办理' },
            { value: 'chosen', label: '逐项选择' },
          ]}
        />
      </Form.Item>
      {extent === 'chosen' && (
        <Form.Item label="可用的权限" name="scopes" rules={[{ required: true, message: '请至少选一项' }]}>
          <Select
            mode="multiple"
            placeholder="选择，或者输入文字查找"
            showSearch={{ optionFilterProp: 'label' }}
            options={roomsOf(offered)}
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

/** Grouped as the product's pages are. */
const roomsOf = (scopes: readonly Scope[]) =>
  scopesByRoom(scopes).map(([room, ofRoom]) => ({
    label: room,
    options: ofRoom.map(({ scope, allows }) => ({ value: scope, label: allows })),
  }));
