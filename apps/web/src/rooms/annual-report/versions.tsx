import { Button, Drawer, Skeleton } from 'antd';
import { problemOf, queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './annual-report.module.css';

interface Props {
  readonly year: number;
  readonly officeId: number;
  readonly onClose: () => void;
}

/** What was saved before, each to be taken away as it was. */
export function Versions({ year, officeId, onClose }: Props) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/annual-reports/{year}/versions',
    { params: { path: { year }, query: { officeId } } },
    BY_CURSOR,
  );
  const rows = data?.pages.flatMap(({ items }) => items);
  return (
    <Drawer open onClose={onClose} title={`${year}年度报告的版本`} size={520}>
      {error && <ProblemView problem={problemOf(error)} />}
      {!rows && !error && <Skeleton active />}
      {rows?.length === 0 && (
        <EmptyState title="还没有保存过" what="改写任何一段并保存，就有了第一个版本。" />
      )}
      <ul className={classes.versions}>
        {rows?.map(({ version, status, savedAt, savedByName, reason }) => (
          <li key={version}>
            <span>
              第{version}版{status === 'final' && '，定稿'}　{savedByName ?? '系统'}　{instantText(savedAt)}
              {reason && <span className={classes.soft}>　重新起草：{reason}</span>}
            </span>
            <a
              href={`/api/annual-reports/${year}/file?officeId=${officeId}&format=docx&version=${version}`}
              download
            >
              Word
            </a>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          更早的版本
        </Button>
      )}
    </Drawer>
  );
}
