import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { api, type Problem, problemOf } from '@/api/index.ts';
import { Front } from './front.tsx';
import classes from './login.module.css';
import { NewPasswordFields } from './new-password.tsx';

/** A new password by the link of a mail. What stands behind `#` reaches no server's log. */
export function Component() {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const token = hash.slice(1);
  const send = async ({ next }: { next: string }) => {
    setBusy(true);
    try {
      const { data } = await api.POST('/api/password-resets/redeem', { body: { token, password: next } });
      const login = encodeURIComponent(data?.login ?? '');
      await navigate(`/login?done=password&login=${login}`, { replace: true });
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  if (token === '') {
    return (
      <Front title="链接不完整">
        <p>请从邮件中重新点开链接，或者把整个地址复制到浏览器。链接过期或用过的，可以再申请一次。</p>
        <Link to="/login/forgotten">重新申请</Link>
      </Front>
    );
  }
  return (
    <Front title="设置口令">
      {problem && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={problem.message}
          action={<Link to="/login/forgotten">重新申请</Link>}
          className={classes.note}
        />
      )}
      <Form
        layout="vertical"
        requiredMark={false}
        size="large"
        onFinish={(filled: { next: string }) => void send(filled)}
      >
        <NewPasswordFields problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy} block>
          设置口令
        </Button>
      </Form>
    </Front>
  );
}
