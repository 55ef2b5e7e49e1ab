import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, type Problem } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import classes from './account.module.css';
import { NewPasswordFields } from './new-password.tsx';

interface Filled {
  readonly current: string;
  readonly next: string;
}

export function ChangePassword() {
  const { login } = useSession();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [form] = Form.useForm<Filled>();
  const { run, busy } = useAct();
  if (!open) return <Button onClick={() => setOpen(true)}>修改口令</Button>;
  const close = () => {
    form.resetFields();
    setProblem(undefined);
    setOpen(false);
  };
  const change = async ({ current, next }: Filled) => {
    const done = await run(
      '修改口令',
      async () => {
        await api.POST('/api/password', { body: { current, next } });
        return true;
      },
      { done: '口令已修改，其他地方的登录已经退出', onProblem: setProblem },
    );
    if (done) close();
  };
  return (
    <Form
      form={form}
      name="change-password"
      layout="vertical"
      requiredMark={false}
      className={classes.form}
      onFinish={(filled: Filled) => void change(filled)}
    >
      {problem && (
        <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
      )}
      <input type="text" hidden readOnly autoComplete="username" value={login} />
      <Form.Item label="现在的口令" name="current" rules={[{ required: true, message: '请填写现在的口令' }]}>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
      <NewPasswordFields problem={problem} />
      <div className={classes.acts}>
        <Button type="primary" htmlType="submit" loading={busy !== undefined}>
          修改口令
        </Button>
        <Button onClick={close}>先不改</Button>
      </div>
    </Form>
  );
}
