import { type Answer, api } from '@/api/index.ts';
import { type Act, act, reasonField } from '@/ui/acts/index.ts';
import type { Change } from './words.ts';

type Preview = Answer<'HolidayPreviewAnswer'>;

/** By what was seen: when anything moved since, the API refuses. */
export const approve = ({ id: changeId }: Change, { version, digest, counts }: Preview): Act =>
  act({
    key: 'approve',
    label: '批准',
    intro: `批准后${counts.deadlines}项期限、${counts.clocks}件督办的自动步骤按新日历移动，有关联络员收到通知；已发出文书的期限不变。`,
    send: () =>
      api.POST('/api/holidays/changes/{changeId}/approval', {
        params: { path: { changeId } },
        body: { version, digest },
      }),
  });

export const refuse = ({ id: changeId, version }: Change): Act =>
  act<{ reason: string }>({
    key: 'refuse',
    label: '不予批准',
    fields: [reasonField('不予批准的理由')],
    send: ({ reason }) =>
      api.POST('/api/holidays/changes/{changeId}/refusal', {
        params: { path: { changeId } },
        body: { version, reason },
      }),
  });

export const withdraw = ({ id: changeId, version }: Change): Act =>
  act({
    key: 'withdraw',
    label: '撤回',
    intro: '撤回后可以改正再提出。',
    send: () =>
      api.POST('/api/holidays/changes/{changeId}/withdrawal', {
        params: { path: { changeId } },
        body: { version },
      }),
  });
