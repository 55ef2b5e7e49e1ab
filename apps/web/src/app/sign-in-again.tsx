import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api, type Problem, problemOf, rememberCsrfToken } from '@/api/index.ts';
import { useSession } from './session.ts';
import { tellSignedIn, useSignedOut } from './signed-out.ts';

interface Filled {
  readonly password: string;
  readonly code?: string;
}

/** Over whatever dialog the session ended under (antd's stand at 2000), and under what the system says (2010). */
const ABOVE_DIALOGS = 2_005;

/** The session ended under an open page: sign in over it, and everything typed is still there. */
export default function SignInAgain() {
  const open = useSignedOut();
  const session = useSession();
  const client = useQueryClient();
  const [form] = Form.useForm<Filled>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const send = async ({ password, code }: Filled) => {
    setBusy(true);
    try {
      const body = { login: session.login, password, ...(code ? { code } : {}) };
      const { data } = await api.POST('/api/session', { body });
      rememberCsrfToken(data?.csrfToken);
      form.resetFields();
      setProblem(undefined);
      tellSignedIn();
      await client.invalidateQueries();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={open}
      title="登录已过期，请重新登录"
      okText="登录，继续刚才的事"
      cancelText="换一个账号"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => location.assign('/login')}
      mask={{ closable: false }}
      zIndex={ABOVE_DIALOGS}
    >
      <p>页面和您填写的内容都还在，登录后可以继续。</p>
      {problem && <Alert type="error" showIcon title={problem.message} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={(filled) => void send(filled)}>
        <Form.Item label="账号">
          <Input value={session.login} disabled />
        </Form.Item>
        <Form.Item label="口令" name="password" rules={[{ required: true, message: '请填写口令' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {problem?.code === 'SECOND_FACTOR_REQUIRED' && (
          <Form.Item label="动态口令" name="code">
            <Input inputMode="numeric" autoComplete="one-time-code" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
