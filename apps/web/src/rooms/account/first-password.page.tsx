import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { api, type Problem, problemOf, queries, rememberCsrfToken } from '@/api/index.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import { backOf } from './back.ts';
import { Front } from './front.tsx';
import classes from './login.module.css';
import { NewPasswordFields } from './new-password.tsx';

interface Filled {
  readonly current: string;
  readonly next: string;
}

/** A password given by another is changed before anything else. */
export function Component() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const session = queries.useQuery('get', '/api/session', {}, { retry: false });
  if (session.error) return <Navigate to="/login" replace />;
  if (!session.data) return <PageLoading />;
  rememberCsrfToken(session.data.csrfToken);
  const change = async ({ current, next }: Filled) => {
    setBusy(true);
    try {
      await api.POST('/api/password', { body: { current, next } });
      client.clear();
      await navigate(backOf(params), { replace: true });
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return (
    <Front title="请先换一个只有您知道的口令">
      <p>{session.data.person.name}，您现在的口令是别人给的，换过之后就可以办理业务。</p>
      {problem && (
        <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
      )}
      <Form
        layout="vertical"
        requiredMark={false}
        size="large"
        onFinish={(filled: Filled) => void change(filled)}
      >
        <input type="text" hidden readOnly autoComplete="username" value={session.data.login} />
        <Form.Item
          label="现在的口令"
          name="current"
          rules={[{ required: true, message: '请填写现在的口令' }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <NewPasswordFields problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy} block>
          换好了，进入系统
        </Button>
      </Form>
    </Front>
  );
}
