import { type Answer, api, type Problem } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { ENTERED_SOURCES, type Item, SOURCES } from './words.ts';

type Entered = Answer<'EnteredItemPart'>;

/** 登记: one problem or several, from whatever source. */
export const enterItems = (officeId: number): Act =>
  act<{ items: Entered[] }>({
    key: 'enter',
    label: '登记问题',
    okText: '列入台账',
    intro: '几个问题一起登记时，全部列入或一项也不列入。',
    initial: { items: [{} as Entered] },
    fields: [
      {
        name: 'items',
        label: '问题',
        kind: 'rows',
        add: '再登记一个',
        fields: [
          { name: 'unitId', label: '整改单位', kind: 'organization', of: 'unit', required: true },
          {
            name: 'source',
            label: '来源',
            kind: 'choice',
            required: true,
            options: ENTERED_SOURCES.map((value) => ({ value, label: SOURCES[value] })),
          },
          { name: 'sourceRef', label: '来源文书编号', kind: 'line' },
          { name: 'problem', label: '问题', kind: 'paragraph', required: true },
          { name: 'foundOn', label: '发现日期', kind: 'day', help: '不填的为今天；其年度为事项的年度。' },
        ],
      },
    ],
    send: ({ items }) =>
      api.POST('/api/rectification', {
        body: { officeId, items },
        headers: { 'Idempotency-Key': newKey() },
      }),
  });

/** 批量销号: all of them, or none and each one's reason. */
export const strikeOff = (items: readonly Item[]): Act =>
  act<{ finding?: string }>({
    key: 'strike_off',
    label: `批量销号（${items.length}项）`,
    intro: `${items.map(({ code }) => code).join('、')}。全部销号，或一项也不办并逐项说明；核验人不能是责任人。`,
    fields: [{ name: 'finding', label: '核验情况', kind: 'paragraph' }],
    explain: (problem) => refusalsOf(problem, items),
    send: (body) =>
      api.POST('/api/rectification/closures', {
        body: { items: items.map(({ id, version }) => ({ itemId: id, version })), ...body },
      }),
  });

/** Why each item that stands in the way cannot be struck off. */
function refusalsOf({ details }: Problem, items: readonly Item[]): string[] {
  const refusals = (details['refusals'] ?? []) as readonly { itemId: number; message: string }[];
  return refusals.map(
    ({ itemId, message }) => `${items.find(({ id }) => id === itemId)?.code ?? ''}：${message}`,
  );
}

/** 印发整改通知书: one for several problems of one unit, listed in its annex. */
export const issueNotice = (items: readonly Item[]): Act =>
  act({
    key: 'issue_notice',
    label: `印发整改通知书（${items.length}项）`,
    okText: '编号并印发',
    intro: `${items.map(({ code }) => code).join('、')}列在同一份整改通知书的附件中，送整改单位。印发以后编有文号，不能修改。`,
    hindrance: hindranceOf(items),
    send: async () => {
      const { data } = await api.POST('/api/rectification/notices', {
        body: { itemIds: items.map(({ id }) => id) },
        headers: { 'Idempotency-Key': newKey() },
      });
      return data?.id;
    },
  });

function hindranceOf(items: readonly Item[]): string | null {
  if (new Set(items.map(({ unitId }) => unitId)).size > 1)
    return '所选事项属于不同的整改单位。一份整改通知书只送一个单位，请按单位选择。';
  const undated = items.filter(({ dueOn, completeBy }) => dueOn === null && completeBy === null);
  if (undated.length === 0) return null;
  return `${undated.map(({ code }) => code).join('、')}还没有整改期限，请先商定整改措施和期限。`;
}
