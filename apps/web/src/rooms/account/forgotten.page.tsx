import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, type Problem, problemOf } from '@/api/index.ts';
import { Front } from './front.tsx';
import classes from './login.module.css';

/** 忘记口令: a mail brings the link. Whether there is such an account is told to its owner alone. */
export function Component() {
  const [problem, setProblem] = useState<Problem>();
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const ask = async ({ login }: { login: string }) => {
    setBusy(true);
    try {
      await api.POST('/api/password-resets', { body: { login: login.trim() } });
      setSent(true);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  if (sent) {
    return (
      <Front title="请查看邮箱">
        <p>如果这个账号存在，登记的邮箱会收到一封邮件，点邮件里的链接就能设置新口令。</p>
        <p>没有收到时请查看垃圾邮件，或者联系本机构的安全管理员重置。</p>
        <Link to="/login">回到登录</Link>
      </Front>
    );
  }
  return (
    <Front title="忘记口令">
      {problem && (
        <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
      )}
      <Form
        layout="vertical"
        requiredMark={false}
        size="large"
        onFinish={(filled: { login: string }) => void ask(filled)}
      >
        <Form.Item
          label="账号"
          name="login"
          extra="设置新口令的链接会寄到账号登记的邮箱。"
          rules={[{ required: true, message: '请填写账号' }]}
        >
          <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <div className={classes.acts}>
          <Button type="primary" htmlType="submit" loading={busy} block>
            寄送链接
          </Button>
          <Link to="/login">回到登录</Link>
        </div>
      </Form>
    </Front>
  );
}
