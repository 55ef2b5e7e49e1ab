import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { useInboxEvents } from './use-inbox-events.ts';

/** Unread messages, live, on every page. */
export default function HeaderBell() {
  const may = useMay()('inbox.own');
  useInboxEvents(may);
  const { data } = queries.useQuery('get', '/api/inbox/unread', {}, { enabled: may });
  if (!may) return null;
  const total = data?.total ?? 0;
  const label = total === 0 ? '消息，没有未读' : `消息，${total}条未读`;
  return (
    <Link to="/inbox" aria-label={label} title={label}>
      <Badge count={total} size="small" offset={[-4, 4]}>
        <Button type="text" tabIndex={-1} aria-hidden="true" icon={<BellOutlined />} />
      </Badge>
    </Link>
  );
}
