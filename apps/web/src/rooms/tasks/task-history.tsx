import { Button } from 'antd';
import { queries } from '@/api/index.ts';
import { dayText, instantText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { Story } from '@/ui/story.tsx';
import classes from './task.module.css';
import type { TaskPage } from './words.ts';

const LINKS: Readonly<Record<string, string>> = {
  notice: '/notices',
  interview: '/interviews',
  rectification: '/rectification',
};

/** 办理过程 */
export function TaskStory({ taskId }: { taskId: number }) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/tasks/{taskId}/story',
    { params: { path: { taskId }, query: { limit: 100 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: (last) => last.next ?? undefined,
    },
  );
  if (!data) return <PageLoading />;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <Story
      items={items.map(({ id, at, who, sentence, subject }) => {
        const [kind = '', record = ''] = subject.split(':');
        const to = LINKS[kind];
        return { id, at, who, what: sentence, ...(to === undefined ? {} : { link: `${to}/${record}` }) };
      })}
      more={
        hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            后面的经过
          </Button>
        )
      }
    />
  );
}

/** Requests for more time, hand-overs and stand-stills: what moved the day, and why. */
export function TaskChanges({ task }: { task: TaskPage }) {
  const { extensions, suspensions, handOvers } = task;
  if (extensions.length + suspensions.length + handOvers.length === 0) {
    return <p className={classes.soft}>期限没有变动过。</p>;
  }
  return (
    <ul className={classes.entries}>
      {extensions.map((one) => (
        <li key={`extension${one.id}`} className={classes.entry}>
          <div className={classes.entryHead}>
            <b>
              申请由{dayText(one.previousDueOn)}延至{dayText(one.requestedDueOn)}
            </b>
            <span>{one.decidedAt === null ? '待审批' : one.granted ? '已准予' : '不同意'}</span>
            <span className={classes.soft}>{instantText(one.requestedAt)}</span>
          </div>
          <p className={classes.text}>{one.reason}</p>
          {one.decisionReason && <p className={classes.text}>审批意见：{one.decisionReason}</p>}
          <Files
            record={{ kind: 'extension', id: one.id }}
            empty={null}
            mayAdd={one.decidedAt === null && task.acts.includes('report')}
          />
        </li>
      ))}
      {suspensions.map(({ from, to, kind, reason }) => (
        <li key={`suspension${from}`} className={classes.entry}>
          <div className={classes.entryHead}>
            <b>
              {kind === 'suspended' ? '中止' : '退回待答复'}：{dayText(from)}至
              {to === null ? '今' : dayText(to)}
            </b>
            <span className={classes.soft}>其间不计天数</span>
          </div>
          <p className={classes.text}>{reason}</p>
        </li>
      ))}
      {handOvers.map(({ at, fromUnitName, toUnitName, reason, note }) => (
        <li key={`handOver${at}`} className={classes.entry}>
          <div className={classes.entryHead}>
            <b>
              由{fromUnitName}改派{toUnitName}
            </b>
            <span className={classes.soft}>{instantText(at)}</span>
          </div>
          <p className={classes.text}>{reason}</p>
          {note && <p className={classes.text}>交接：{note}</p>}
        </li>
      ))}
    </ul>
  );
}
