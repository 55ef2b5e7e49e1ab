import { api } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import type { Kind, Template } from './words.ts';

interface Publication {
  readonly officeId: number;
  readonly kind: Kind;
  readonly template: Template;
}

export const publishTemplate = ({ officeId, kind, template }: Publication): Act =>
  act<{ note: string }>({
    key: 'publish',
    label: '发布新版本',
    intro: '此后签发的文书用新文字，已签发的不变。',
    fields: [{ name: 'note', label: '改了什么、为什么改', kind: 'paragraph', max: 500, required: true }],
    send: ({ note }) =>
      api.POST('/api/document-templates', {
        body: {
          ...{ officeId, kind: kind.kind, template, note },
          basedOnVersion: kind.current?.version ?? 0,
        },
        headers: { 'Idempotency-Key': newKey() },
      }),
  });
