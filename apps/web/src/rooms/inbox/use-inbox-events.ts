import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { type Answer, queries } from '@/api/index.ts';

type Message = Answer<'InboxMessageAnswer'>;
type Unread = Answer<'UnreadAnswer'>;

/** After an end that the browser does not mend by itself, such as a session that was over. */
const AGAIN_MS = 20_000;
const SHOWN_SECONDS = 6;

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'title' in value && 'topic' in value;
const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && 'total' in value && 'topics' in value;

const keepUnread = (client: QueryClient, unread: Unread): void => {
  client.setQueryData(queries.queryOptions('get', '/api/inbox/unread', {}).queryKey, unread);
};

/** What arrives while the page is open: counted, listed and said once. */
export function useInboxEvents(enabled: boolean): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { notification } = App.useApp();
  useEffect(() => {
    if (!enabled) return undefined;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      source = new EventSource('/api/inbox/events');
      source.addEventListener('unread', ({ data }) => {
        const unread: unknown = JSON.parse(String(data));
        if (isUnread(unread)) keepUnread(client, unread);
      });
      source.addEventListener('message', ({ data }) => {
        const message: unknown = JSON.parse(String(data));
        if (!isMessage(message)) return;
        void client.invalidateQueries({ queryKey: ['get', '/api/inbox'] });
        void client.invalidateQueries({ queryKey: ['get', '/api/desk'] });
        notification.info({
          key: 'inbox',
          title: `【${message.tag}】${message.title}`,
          description: message.what,
          duration: SHOWN_SECONDS,
          onClick: () => void navigate(message.link ?? '/inbox'),
        });
      });
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(follow, AGAIN_MS);
      };
    };
    follow();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client, enabled, navigate, notification]);
}
