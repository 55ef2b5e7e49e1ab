import type { Answer } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import classes from './inbox.module.css';

interface MessageRowProps {
  readonly message: Answer<'InboxMessageAnswer'>;
  readonly active: boolean;
  readonly onOpen: () => void;
}

export function MessageRow({ message, active, onOpen }: MessageRowProps) {
  const { tag, title, documentNumber, unit, what, createdAt, readAt } = message;
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-unread={readAt === null}
        aria-current={active || undefined}
        onClick={onOpen}
      >
        <span className={classes.head}>
          <span className={classes.dot} aria-hidden="true" />
          {readAt === null && <span className={classes.unseen}>未读</span>}
          <span className={classes.tag}>{tag}</span>
          <span className={classes.title}>{title}</span>
          <time className={classes.time} dateTime={createdAt}>
            {instantText(createdAt)}
          </time>
        </span>
        <span className={classes.what}>{[documentNumber, unit, what].filter(Boolean).join('，')}</span>
      </button>
    </li>
  );
}
