import { Alert, Button, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './account.module.css';

/** 日历订阅: terms and appointments in the calendar of a phone. */
export default function CalendarFeeds() {
  const { data, error, refetch } = queries.useQuery('get', '/api/calendar-feeds');
  const [address, setAddress] = useState<string>();
  const [form] = Form.useForm<{ name: string }>();
  const { run, busy } = useAct();
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const create = async ({ name }: { name: string }) => {
    const answer = await run('新建日历订阅', () => api.POST('/api/calendar-feeds', { body: { name } }));
    if (!answer?.data) return;
    setAddress(answer.data.address);
    form.resetFields();
  };
  return (
    <>
      <p className={classes.soft}>
        任务、回复和整改的期限，约谈和督察的安排，会自动出现在手机或电脑的日历里。
      </p>
      {address !== undefined && (
        <Alert
          type="success"
          className={classes.note}
          title="订阅地址只显示这一次，请复制到日历软件的“订阅日历”中。知道地址的人都能看到，请不要转发。"
          description={<Typography.Text copyable>{address}</Typography.Text>}
        />
      )}
      <ul className={classes.list}>
        {data.items.map(({ id, name, createdAt, lastFetchedAt }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <div className={classes.soft}>
                {instantText(createdAt)}新建，
                {lastFetchedAt === null ? '还没有被读取' : `最近${instantText(lastFetchedAt)}读取`}
              </div>
            </div>
            <Button
              size="small"
              onClick={() =>
                void run('撤销日历订阅', () =>
                  api.DELETE('/api/calendar-feeds/{feedId}', { params: { path: { feedId: id } } }),
                )
              }
            >
              撤销
            </Button>
          </li>
        ))}
      </ul>
      <Form
        form={form}
        name="calendar-feed"
        layout="inline"
        requiredMark={false}
        onFinish={(filled: { name: string }) => void create(filled)}
      >
        <Form.Item label="用在哪里" name="name" rules={[{ required: true, message: '例如：手机' }]}>
          <Input maxLength={50} placeholder="手机" />
        </Form.Item>
        <Button htmlType="submit" loading={busy !== undefined}>
          新建订阅
        </Button>
      </Form>
    </>
  );
}
