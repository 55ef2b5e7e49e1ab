import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { EVENT_OPTIONS, type Webhook } from './words.ts';

type NewWebhook = Answer<'NewWebhookBody'>;

const fieldsWith = (chosen: readonly string[]): readonly ActField<keyof NewWebhook>[] => [
  { name: 'name', label: '名称', kind: 'line', required: true, placeholder: '如：市政务平台' },
  {
    name: 'url',
    label: '网址',
    kind: 'line',
    max: 2_000,
    required: true,
    placeholder: 'https://',
    help: '接收方用来接收消息的地址，须为 https；内部网络的地址须由系统设置允许。',
  },
  {
    name: 'events',
    label: '推送哪些事件',
    kind: 'choice',
    several: true,
    required: true,
    options: [
      ...EVENT_OPTIONS,
      ...chosen
        .filter((event) => EVENT_OPTIONS.every(({ value }) => value !== event))
        .map((event) => ({ value: event, label: event })),
    ],
    help: '账号、登录和邮件等事件不对外推送。',
  },
];

/** 新建. */
export const create = (onSecret: (secret: string) => void): Act =>
  act<NewWebhook>({
    key: 'create',
    label: '新建推送',
    okText: '建立',
    intro: '有事发生时，系统把消息发到这个网址；发不到的会再发，直到送达或放弃，放弃的可以重发。',
    fields: fieldsWith([]),
    send: async (body) => {
      const { data } = await api.POST('/api/webhooks', { body, headers: { 'Idempotency-Key': newKey() } });
      if (data) onSecret(data.secret);
      return data;
    },
  });

/** What can be done with one that there is. */
export function webhookActs(webhook: Webhook, onSecret: (secret: string) => void): readonly Act[] {
  const { id: webhookId, version, name, url, events, active } = webhook;
  const path = { params: { path: { webhookId } } };
  return [
    act({
      key: 'test',
      label: '试发',
      intro: '发一条试验消息，在下面的发送记录中看对方的答复。',
      send: () => api.POST('/api/webhooks/{webhookId}/test', path),
    }),
    act<NewWebhook>({
      key: 'change',
      label: '修改',
      okText: '保存',
      initial: { name, url, events: [...events] },
      fields: fieldsWith(events),
      send: (body) => api.PATCH('/api/webhooks/{webhookId}', { ...path, body: { version, ...body } }),
    }),
    act({
      key: 'switch',
      label: active ? '停用' : '启用',
      rare: true,
      intro: active ? '停用期间的事件不推送，启用后也不补发。' : '从启用时起推送，停用期间的事件不补发。',
      send: () => api.PATCH('/api/webhooks/{webhookId}', { ...path, body: { version, active: !active } }),
    }),
    act({
      key: 'secret',
      label: '换发密钥',
      rare: true,
      danger: true,
      intro: '原密钥立即失效；接收方换用新密钥以前，核对签名会不通过。',
      send: async () => {
        const { data } = await api.POST('/api/webhooks/{webhookId}/secret', { ...path, body: { version } });
        if (data) onSecret(data.secret);
      },
    }),
    act({
      key: 'remove',
      label: '删除',
      rare: true,
      danger: true,
      intro: `删除“${name}”，还没有送达的消息不再发送。`,
      send: () => api.DELETE('/api/webhooks/{webhookId}', { ...path, body: { version } }),
    }),
  ];
}
