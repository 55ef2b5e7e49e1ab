import { Button, Skeleton } from 'antd';
import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './board.module.css';
import { NoticeCard } from './notice-card.tsx';
import { noticeQuery, type NoticeFilterValues } from './query.ts';
import { LEVELS, type NoticeItem, waitOf, WAITS, WAITS_FOR } from './words.ts';

const PAGE = 60;
/** Closed ones are counted on the board and read in the list. */
const OPEN_WAITS = WAITS.filter((wait) => wait !== '办结');

/** Three columns, one a level; in each the documents by what they wait for. */
export function Board({ filters }: { filters: NoticeFilterValues }) {
  return (
    <div className={classes.board}>
      {LEVELS.map((level) => (
        <Column key={level.level} {...level} filters={filters} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly documents: string;
  readonly filters: NoticeFilterValues;
}

function Column({ level, name, documents, filters }: ColumnProps) {
  const query = { ...noticeQuery(filters), level, limit: PAGE };
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    queries.useInfiniteQuery('get', '/api/notices', { params: { query } }, BY_CURSOR);
  const notices = data?.pages.flatMap(({ items }) => items) ?? [];
  const closed = notices.filter((notice) => waitOf(notice) === '办结');
  return (
    <section className={classes.column} data-level={level} aria-label={name}>
      <header className={classes.head}>
        <h2>{name}</h2>
        <span>{documents}</span>
      </header>
      {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {data && notices.length === 0 && (
        <p className={classes.none}>
          {level === 1
            ? '没有文书。任务逾期、漏报或进度落后时，系统按规则拟出，也可以人工拟发。'
            : '没有走到这一步的文书。'}
        </p>
      )}
      {OPEN_WAITS.map((wait) => (
        <Group key={wait} wait={wait} notices={notices.filter((notice) => waitOf(notice) === wait)} />
      ))}
      {closed.length > 0 && (
        <Link className={classes.more} to={`/notices?view=list&level=${level}&status=closed`}>
          已办结、已撤回{closed.length}件{hasNextPage ? '以上' : ''}
        </Link>
      )}
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          载入更早的文书
        </Button>
      )}
    </section>
  );
}

function Group({ wait, notices }: { wait: (typeof WAITS)[number]; notices: readonly NoticeItem[] }) {
  if (notices.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3 className={classes.wait}>
        {wait} <span className={classes.count}>{notices.length}</span>
        <span className={classes.who}>{WAITS_FOR[wait]}</span>
      </h3>
      <ul className={classes.cards}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeCard notice={notice} />
          </li>
        ))}
      </ul>
    </div>
  );
}
