import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { api, type Problem, problemOf, queries, rememberCsrfToken } from '@/api/index.ts';
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
  const options = queries.useQuery('get', '/api/session/options', {}, { enabled: open, retry: false });
  const { ssoPath = null } = options.data ?? {};
  const goOn = async (csrfToken: string | undefined) => {
    rememberCsrfToken(csrfToken);
    form.resetFields();
    setProblem(undefined);
    tellSignedIn();
    await client.invalidateQueries();
  };
  const look = useEffectEvent(async () => {
    const found = await api.GET('/api/session').catch(() => undefined);
    if (found?.data?.login === session.login) await goOn(found.data.csrfToken);
  });
  // Whoever has signed in again in another window goes on here.
  useEffect(() => {
    if (!open) return;
    const onFocus = () => void look();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [open]);
  const send = async ({ password, code }: Filled) => {
    setBusy(true);
    try {
      const body = { login: session.login, password, ...(code ? { code } : {}) };
      const { data } = await api.POST('/api/session', { body });
      await goOn(data?.csrfToken);
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
      {ssoPath && (
        <p>
          <Button href={ssoPath} target="_blank" style={{ marginInlineEnd: 8 }}>
            在新窗口用统一身份认证登录
          </Button>
          登录后回到这里。
        </p>
      )}
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
