import { Alert } from 'antd';
import { type Answer, queries } from '@/api/index.ts';
import { Facts } from '@/ui/facts.tsx';
import { Section } from '@/ui/page-head.tsx';

type Health = Answer<'HealthAnswer'>;

const STANDINGS: Readonly<Record<Health['standing'], string>> = {
  ok: '正常',
  late: '迟缓',
  down: '不可用',
};
const EVERY_MS = 30_000;

/** 任务队列: what stands ready and waits, and whether anything has stopped. */
export function QueueStanding() {
  const { data } = queries.useQuery('get', '/health', {}, { refetchInterval: EVERY_MS, retry: false });
  if (!data) return null;
  const { queue, mail, engine } = data;
  const waiting = engine.waiting;
  const stopped = engine.parkedCases + engine.parkedAlarms + engine.deadJobs;
  return (
    <Section title="任务队列" aside={`${STANDINGS[queue.standing]}（${QUEUES[queue.kind ?? ''] ?? '队列'}）`}>
      {[queue, mail, engine].map(
        ({ standing, detail }, at) =>
          standing !== 'ok' &&
          detail !== undefined && <Alert key={at} type="warning" showIcon title={detail} />,
      )}
      <Facts
        items={[
          { label: '待送入队列的任务', value: waiting && `${waiting.outbox}项` },
          { label: '到时待发的邮件', value: waiting && `${waiting.dueMail}封` },
          { label: '正在发送的邮件', value: waiting && `${waiting.mailUnderWay}封` },
          { label: '到期待处理的督办件', value: waiting && `${waiting.dueCases}件` },
          { label: '到时待查看的提醒', value: waiting && `${waiting.dueAlarms}项` },
          {
            label: '多次出错、停下待人处理的',
            value:
              stopped === 0
                ? '没有'
                : `督办件${engine.parkedCases}件，提醒${engine.parkedAlarms}项，任务${engine.deadJobs}项`,
          },
        ]}
      />
    </Section>
  );
}

const QUEUES: Readonly<Record<string, string>> = { redis: 'Redis', postgres: 'PostgreSQL' };
