import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import classes from './header-bell.module.css';
import { useInboxEvents } from './use-inbox-events.ts';

/** A longer number would hide the bell. */
const MOST = 99;

/** Unread messages, live, on every page. */
export default function HeaderBell() {
  const may = useMay()('inbox.own');
  useInboxEvents(may);
  const { data } = queries.useQuery('get', '/api/inbox/unread', {}, { enabled: may });
  if (!may) return null;
  const total = data?.total ?? 0;
  const label = total === 0 ? '消息，没有未读' : `消息，${total}条未读`;
  return (
    <Link to="/inbox" aria-label={label} title={label} className={classes.bell}>
      <Button type="text" tabIndex={-1} aria-hidden="true" icon={<BellOutlined />} />
      {total > 0 && (
        <span className={classes.count} aria-hidden="true">
          {total > MOST ? `${MOST}+` : total}
        </span>
      )}
    </Link>
  );
}
