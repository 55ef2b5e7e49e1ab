import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { type Answer, queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { RecordDrawer } from '@/ui/record-drawer.tsx';
import classes from './inspections.module.css';
import { REQUESTS } from './words.ts';

type Request = Answer<'UnitRequestAnswer'>;

const MANY = 100;
const PERCENT = 100;

interface BurdenRequestsProps {
  readonly unitId: number;
  readonly unitName: string;
  readonly year: number;
  readonly month: number | undefined;
  readonly twice: boolean;
  readonly onClose: () => void;
}

/** What a number of the account counts. */
export function BurdenRequests({ unitId, unitName, year, month, twice, onClose }: BurdenRequestsProps) {
  const query = { unitId, year, limit: MANY, ...(month === undefined ? {} : { month }) };
  const all = queries.useQuery('get', '/api/burden/requests', { params: { query } }, { enabled: !twice });
  const pairs = queries.useQuery('get', '/api/burden/duplicates', { params: { query } }, { enabled: twice });
  return (
    <RecordDrawer
      open
      title={`${unitName}，${year}年${month === undefined ? '' : `${month}月`}${twice ? '，重复的要求' : ''}`}
      onClose={onClose}
      width={560}
    >
      {(twice ? pairs.isPending : all.isPending) && <Skeleton active />}
      <ul className={classes.list}>
        {twice
          ? pairs.data?.items.map(({ earlier, later, similarity }) => (
              <li key={`${later.kind}${later.id}${earlier.kind}${earlier.id}`}>
                <RequestLine request={later} />
                <div className={classes.soft}>与先前的要求相似{Math.round(similarity * PERCENT)}%：</div>
                <RequestLine request={earlier} />
              </li>
            ))
          : all.data?.items.map((request) => (
              <li key={`${request.kind}${request.id}`}>
                <RequestLine request={request} />
              </li>
            ))}
      </ul>
    </RecordDrawer>
  );
}

function RequestLine({ request: { kind, title, path, officeName, on } }: { request: Request }) {
  return (
    <>
      {REQUESTS[kind]}：<Link to={path}>{title}</Link>
      <div className={classes.soft}>
        {officeName}，<DayText on={on} />
      </div>
    </>
  );
}
