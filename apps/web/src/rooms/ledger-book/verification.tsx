import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import classes from './ledger.module.css';

const AGAIN_MS = 1_500;
const WHOLE = 100;

/** Checks the whole chain; it goes on at the server when one leaves the page. */
export function Verification() {
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = queries.useQuery(
    'get',
    '/api/ledger/verification',
    {},
    {
      enabled: asked,
      staleTime: Number.POSITIVE_INFINITY,
      refetchInterval: ({ state }) => (state.data?.state === 'running' ? AGAIN_MS : false),
    },
  );
  const running = data?.state === 'running' || (asked && !data && isFetching);
  const begin = () => (asked ? void refetch() : setAsked(true));
  return (
    <div className={classes.verification}>
      <Button type="primary" loading={running} onClick={begin}>
        核验整条台账
      </Button>
      <div role="status" className={classes.outcome}>
        {!asked && <span className={classes.soft}>逐条重新计算，看有没有被改动、删去或插入。</span>}
        {error && <Alert type="warning" showIcon title={problemOf(error).message} />}
        {data?.state === 'running' && (
          <>
            <span>
              已核验{data.read}／{data.total}条，可以离开本页。
            </span>
            <Progress
              percent={data.total === 0 ? 0 : Math.floor((data.read / data.total) * WHOLE)}
              aria-label="核验进度"
            />
          </>
        )}
        {data?.state === 'done' && data.result && (
          <Outcome result={data.result} finishedAt={data.finishedAt} />
        )}
      </div>
    </div>
  );
}

type Result = Answer<'LedgerVerificationResult'>;

function Outcome({
  result: { verified, entries, head, findings },
  finishedAt,
}: {
  result: Result;
  finishedAt: string | null;
}) {
  const when = finishedAt === null ? '' : `${instantText(finishedAt)}核验完毕，`;
  return verified ? (
    <Alert
      type="success"
      showIcon
      title={`${when}${entries}条均未改动`}
      description={
        <>
          链头第{head.seq}条：<code className={classes.hash}>{head.hash}</code>
          。另行抄存，以后可证明末尾没有被截去。
        </>
      }
    />
  ) : (
    <Alert
      type="error"
      showIcon
      title={`${when}${entries}条中发现${findings.length}处问题`}
      description={
        <ul>
          {findings.map(({ kind, seq, message }) => (
            <li key={`${kind}${seq}`}>{message}</li>
          ))}
        </ul>
      }
    />
  );
}
