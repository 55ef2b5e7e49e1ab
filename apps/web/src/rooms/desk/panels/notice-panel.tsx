import { problemOf, queries } from '@/api/index.ts';
import { useNoticeActs } from '@/rooms/notices/notice-acts.ts';
import { NoticeAnswers } from '@/rooms/notices/notice-answers.tsx';
import { NoticeStanding } from '@/rooms/notices/notice-standing.tsx';
import type { Notice } from '@/rooms/notices/words.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PaperView } from '@/ui/paper/index.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from '../desk.module.css';
import type { PanelProps } from './panel.ts';

/** The document as it is printed, under what can be done with it. */
export default function NoticePanel({ matter }: PanelProps) {
  const { data, error, refetch } = queries.useQuery('get', '/api/notices/{noticeId}', {
    params: { path: { noticeId: matter.noticeId ?? 0 } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Document notice={data} /> : <PageLoading />;
}

function Document({ notice }: { notice: Notice }) {
  const { id, version, title, number, status } = notice;
  const acts = openOf(useNoticeActs(notice), notice.acts);
  const isOpen = status === 'draft' || status === 'awaiting_signature';
  return (
    <div className={classes.panel}>
      <h2 className={classes.matter}>{title}</h2>
      <ActBar acts={acts} keptAs={`notice.${id}`} />
      <NoticeAnswers notice={notice} />
      <NoticeStanding notice={notice} />
      <PaperView
        url={`/api/notices/${id}/document`}
        label={number ?? title}
        version={isOpen ? version : (number ?? version)}
      />
    </div>
  );
}
