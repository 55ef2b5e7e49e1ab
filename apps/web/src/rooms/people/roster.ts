import { type Answer, api } from '@/api/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { withFile } from '@/ui/workbook-import.tsx';

const sent = (file: File, invite: boolean) => ({
  params: { query: { invite: invite ? ('true' as const) : ('false' as const) } },
  ...withFile(file),
});

export const checkRoster = async (file: File, invite: boolean) =>
  (await api.POST('/api/roster-import/check', sent(file, invite))).data;

export const importRoster = async (file: File, invite: boolean) =>
  (await api.POST('/api/roster-import', { ...sent(file, invite), headers: { 'Idempotency-Key': newKey() } }))
    .data;

export const markedRoster = async (file: File, invite: boolean) =>
  (await api.POST('/api/roster-import/marked', { ...sent(file, invite), parseAs: 'blob' })).data;

type Tally = Answer<'RosterTallyAnswer'>;

const partText = (what: string, { created, updated }: Tally['units']): string[] => [
  ...(created > 0 ? [`新增${what}${created}`] : []),
  ...(updated > 0 ? [`更新${what}${updated}`] : []),
];

/** 新增单位3、新增人员12、更新任职1 */
export const tallyText = ({ units, people, appointments }: Tally): string =>
  [...partText('单位', units), ...partText('人员', people), ...partText('任职', appointments)].join('、') ||
  '没有新内容';
