import { Segmented } from 'antd';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './inbox.module.css';

type Preference = Answer<'PreferencePart'>;
type Mode = Preference['mode'];

const MODES: readonly (readonly [Mode, string])[] = [
  ['mail', '即时邮件'],
  ['digest', '每日摘要'],
  ['off', '只在系统中'],
];

/** 接收方式: how each kind of message comes, and why some cannot be switched off. */
export function Component() {
  const { data, error, refetch } = queries.useQuery('get', '/api/inbox/preferences', {});
  const { run, busy } = useAct();
  const choose = (topic: Preference['topic'], mode: Mode) =>
    run('修改接收方式', () => api.PUT('/api/inbox/preferences', { body: { items: [{ topic, mode }] } }));
  return (
    <>
      <PageHead
        title="接收方式"
        crumbs={[{ label: '消息', to: '/inbox' }, { label: '接收方式' }]}
        sub="不论怎么选，消息都会留在系统中。每日摘要在工作日早上把前一天的合成一封邮件。"
      />
      <PageBody narrow>
        {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <PageLoading />}
        <ul className={classes.preferences}>
          {data?.items.map(({ topic, name, mode, modes, reason }) => (
            <li key={topic}>
              <div>
                <span id={`topic-${topic}`} className={classes.topicName}>
                  {name}
                </span>
                {reason !== null && <p className={classes.soft}>{reason}</p>}
              </div>
              <Segmented<Mode>
                aria-labelledby={`topic-${topic}`}
                disabled={busy !== undefined}
                value={mode}
                onChange={(next) => void choose(topic, next)}
                options={MODES.map(([value, label]) => ({ value, label, disabled: !modes.includes(value) }))}
              />
            </li>
          ))}
        </ul>
      </PageBody>
    </>
  );
}
