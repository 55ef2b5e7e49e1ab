import { type Answer, api } from '@/api/index.ts';
import { newKey } from '@/ui/new-key.ts';

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
};

const sent = (file: File, invite: boolean) => ({
  params: { query: { invite: invite ? ('true' as const) : ('false' as const) } },
  body: { file: '' },
  bodySerializer: () => formOf(file),
});

export const checkRoster = async (file: File, invite: boolean) =>
  (await api.POST('/api/roster-import/check', sent(file, invite))).data;

export const importRoster = async (file: File, invite: boolean) =>
  (await api.POST('/api/roster-import', { ...sent(file, invite), headers: { 'Idempotency-Key': newKey() } }))
    .data;

/** The same workbook with its faults marked, into the downloads. */
export async function markedRoster(file: File, invite: boolean): Promise<void> {
  const { data } = await api.POST('/api/roster-import/marked', {
    ...sent(file, invite),
    parseAs: 'blob',
  });
  if (!data) return;
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name.replace(/(\.xlsx)?$/i, '（标注）.xlsx');
  link.click();
  URL.revokeObjectURL(address);
}

type Tally = Answer<'RosterTallyAnswer'>;

const partText = (what: string, { created, updated }: Tally['units']): string[] => [
  ...(created > 0 ? [`新增${what}${created}`] : []),
  ...(updated > 0 ? [`更新${what}${updated}`] : []),
];

/** 新增单位3、新增人员12、更新任职1 */
export const tallyText = ({ units, people, appointments }: Tally): string =>
  [...partText('单位', units), ...partText('人员', people), ...partText('任职', appointments)].join('、') ||
  '没有新内容';
