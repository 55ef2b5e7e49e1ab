import { Alert, Button, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { type Answer, api, type Problem } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import classes from './account.module.css';

/** 双因素登录: beside the password a code from an authenticator on the phone. */
export function SecondFactor() {
  const { secondFactor } = useSession();
  return secondFactor ? <Disable /> : <Enable />;
}

function Enable() {
  const [enrolment, setEnrolment] = useState<Answer<'EnrolmentAnswer'>>();
  const [problem, setProblem] = useState<Problem>();
  const { run, busy } = useAct();
  const begin = async () => {
    const answer = await run('取得二维码', () => api.POST('/api/second-factor'), {
      done: '请用手机扫描二维码',
    });
    setEnrolment(answer?.data);
  };
  if (!enrolment) {
    return (
      <>
        <p className={classes.soft}>还没有启用。启用后，登录时除了口令，还要填手机身份验证器上的6位数字。</p>
        <Button onClick={() => void begin()} loading={busy !== undefined}>
          启用双因素登录
        </Button>
      </>
    );
  }
  const confirm = async ({ code }: { code: string }) => {
    const done = await run(
      '启用双因素登录',
      async () => {
        await api.POST('/api/second-factor/confirm', { body: { code } });
        return true;
      },
      { onProblem: setProblem },
    );
    if (done) setEnrolment(undefined);
  };
  return (
    <div className={classes.factor}>
      <QRCode value={enrolment.uri} size={176} bordered={false} aria-label="身份验证器的二维码" />
      <div>
        <ol className={classes.steps}>
          <li>在手机的身份验证器中扫描二维码；不能扫描时手工填写 {inFours(enrolment.secret)}。</li>
          <li>把手机上显示的6位数字填在下面。</li>
        </ol>
        {problem && (
          <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
        )}
        <Form
          name="second-factor"
          layout="vertical"
          requiredMark={false}
          onFinish={(filled: { code: string }) => void confirm(filled)}
        >
          <Form.Item label="动态口令" name="code" rules={[{ required: true, message: '请填写6位数字' }]}>
            <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={9} />
          </Form.Item>
          <div className={classes.acts}>
            <Button type="primary" htmlType="submit" loading={busy !== undefined}>
              启用
            </Button>
            <Button onClick={() => setEnrolment(undefined)}>先不启用</Button>
          </div>
        </Form>
      </div>
    </div>
  );
}

/** As it is easiest to copy by hand; authenticators leave the blanks out. */
const inFours = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

function Disable() {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { run, busy } = useAct();
  const disable = ({ password }: { password: string }) =>
    run('停用双因素登录', () => api.POST('/api/second-factor/disable', { body: { password } }), {
      onProblem: setProblem,
    });
  return (
    <>
      <p className={classes.soft}>已启用：登录时要填手机身份验证器上的6位数字。</p>
      {!open && <Button onClick={() => setOpen(true)}>停用</Button>}
      {open && (
        <Form
          name="second-factor-off"
          layout="vertical"
          requiredMark={false}
          className={classes.form}
          onFinish={(filled: { password: string }) => void disable(filled)}
        >
          {problem && (
            <Alert type="error" showIcon role="alert" title={problem.message} className={classes.note} />
          )}
          <Form.Item
            label="现在的口令"
            name="password"
            rules={[{ required: true, message: '请填写现在的口令' }]}
          >
            <Input.Password autoFocus autoComplete="current-password" />
          </Form.Item>
          <div className={classes.acts}>
            <Button danger htmlType="submit" loading={busy !== undefined}>
              停用双因素登录
            </Button>
            <Button onClick={() => setOpen(false)}>先不停用</Button>
          </div>
        </Form>
      )}
    </>
  );
}
