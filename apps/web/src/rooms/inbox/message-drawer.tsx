import { Button } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '@/api/index.ts';
import { dayText, instantText } from '@/ui/day-text.tsx';
import { RecordDrawer } from '@/ui/record-drawer.tsx';
import classes from './inbox.module.css';

interface MessageDrawerProps {
  readonly message: Answer<'InboxMessageAnswer'> | undefined;
  readonly onClose: () => void;
  readonly onUnread: (id: number) => void;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
}

/** One message as the mail has it: what, by when, what to do, why, and why I. */
export function MessageDrawer({ message, onClose, onUnread, onPrevious, onNext }: MessageDrawerProps) {
  return (
    <RecordDrawer
      open={message !== undefined}
      title={message ? `【${message.tag}】${message.title}` : ''}
      width={560}
      onClose={onClose}
      onPrevious={onPrevious}
      onNext={onNext}
      footer={message && <Button onClick={() => onUnread(message.id)}>标为未读</Button>}
    >
      {message && <Content message={message} />}
    </RecordDrawer>
  );
}

function Content({ message }: { message: Answer<'InboxMessageAnswer'> }) {
  const { documentNumber, unit, issuer, what, byWhen, whatToDo, why, reason, link, createdAt } = message;
  const from = [
    documentNumber,
    unit && `所涉单位：${unit}`,
    issuer && `发出：${issuer}`,
    instantText(createdAt),
  ];
  return (
    <article className={classes.message}>
      <p className={classes.soft}>{from.filter(Boolean).join('，')}</p>
      <p className={classes.main}>{what}</p>
      {byWhen.length > 0 && (
        <dl className={classes.terms}>
          {byWhen.map(({ label, day }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{dayText(day)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Points title="请您办理" items={whatToDo} />
      {link !== null && (
        <p>
          <Link to={link}>
            <Button type="primary">去办理</Button>
          </Link>
        </p>
      )}
      <Points title="缘由" items={why} />
      <p className={classes.reason}>{reason}</p>
    </article>
  );
}

function Points({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={classes.points}>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
