import { Link } from 'react-router';
import classes from './board.module.css';
import { NoticeDue } from './notice-due.tsx';
import type { NoticeItem } from './words.ts';

/** A document on the board: for which unit, about what, and until when. */
export function NoticeCard({ notice }: { notice: NoticeItem }) {
  const { id, title, number, unitName, caseCount, taskTitle, byPerson } = notice;
  return (
    <Link to={`/notices/${id}`} className={classes.card}>
      <span className={classes.cardTitle}>{taskTitle ?? title}</span>
      <span className={classes.cardLine}>
        <span>{unitName}</span>
        {caseCount > 1 && <span>并入{caseCount}个问题</span>}
      </span>
      <span className={classes.cardLine}>
        <span>{number ?? (byPerson ? '人工拟稿' : '系统拟稿')}</span>
        <NoticeDue notice={notice} />
      </span>
    </Link>
  );
}
