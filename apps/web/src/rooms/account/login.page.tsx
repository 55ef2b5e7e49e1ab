import { Alert, Button, Form, Input } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Problem, problemOf, queries } from '@/api/index.ts';
import { backOf } from './back.ts';
import { Front } from './front.tsx';
import classes from './login.module.css';
import { useSignIn } from './sign-in.ts';

const SampleAccounts = lazy(() => import('./sample-accounts.tsx'));

interface Filled {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** 登录 */
export function Component() {
  const [params] = useSearchParams();
  const signIn = useSignIn();
  const [form] = Form.useForm<Filled>();
  const [problem, setProblem] = useState<Problem>();
  const [factorAsked, setFactorAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const options = queries.useQuery('get', '/api/session/options', {}, { retry: false });
  const send = async (filled: Filled) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await signIn(filled);
    } catch (error) {
      const found = problemOf(error);
      if (found.code === 'SECOND_FACTOR_REQUIRED') setFactorAsked(true);
      else setProblem(found);
    } finally {
      setBusy(false);
    }
  };
  const { sso = false, ssoPath = null } = options.data ?? {};
  return (
    <Front title="登录">
      {params.get('done') === 'password' && (
        <Alert type="success" showIcon title="口令已设置，请用新口令登录。" className={classes.note} />
      )}
      {problem && (
        <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
      )}
      {sso && ssoPath && (
        <div className={classes.sso}>
          <Button
            type="primary"
            size="large"
            block
            href={`${ssoPath}?back=${encodeURIComponent(backOf(params))}`}
          >
            用统一身份认证登录
          </Button>
          <p className={classes.or}>或者用本系统的账号</p>
        </div>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        size="large"
        initialValues={{ login: params.get('login') ?? '' }}
        onFinish={(filled) => void send(filled)}
      >
        <Form.Item label="账号" name="login" rules={[{ required: true, message: '请填写账号' }]}>
          <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item label="口令" name="password" rules={[{ required: true, message: '请填写口令' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {factorAsked && (
          <Form.Item
            label="动态口令"
            name="code"
            extra="打开手机上的身份验证器，填写本系统当前的6位数字。"
            rules={[{ required: true, message: '请填写动态口令' }]}
          >
            <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={9} />
          </Form.Item>
        )}
        <div className={classes.acts}>
          <Button type={sso ? 'default' : 'primary'} htmlType="submit" loading={busy} block>
            登录
          </Button>
          <Link to="/login/forgotten">忘记口令</Link>
        </div>
      </Form>
      <Suspense>
        <SampleAccounts onProblem={setProblem} />
      </Suspense>
    </Front>
  );
}
