import { type Answer, api } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { choices } from '@/ui/choices.ts';
import { KINDS } from './words.ts';

interface NewNotice {
  readonly unitId: number;
  readonly officeId: number | undefined;
  readonly cases: readonly { readonly value: number; readonly label: string }[];
  readonly chosen: readonly number[];
}

type Body = Answer<'NewNoticeBody'>;

const KIND_OPTIONS = choices(KINDS);

/** Drafting a document by hand. */
export function newNotice({ unitId, officeId, cases, chosen }: NewNotice): Act {
  return act<Body>({
    key: 'draft',
    label: '存为草稿',
    initial: { caseIds: [...chosen] },
    fields: [
      { name: 'kind', label: '文书种类', kind: 'choice', required: true, options: KIND_OPTIONS },
      {
        name: 'caseIds',
        label: '所涉督办件',
        kind: 'choice',
        several: true,
        options: cases,
        help: '可以选几个；不涉及督办件的不选，并填写标题。',
      },
      { name: 'title', label: '标题', kind: 'line', help: '涉及督办件的可以不填，由系统按任务名称拟定。' },
      {
        name: 'grounds',
        label: '事实依据',
        kind: 'lines',
        required: true,
        rows: 5,
        help: '一行一条，写明何时、何事、依据。',
      },
      { name: 'rules', label: '适用规则', kind: 'lines', help: '不填的，写明所依据的督办规则。' },
      { name: 'demands', label: '办理要求', kind: 'lines', help: '规则规定的期限自动写入。' },
      {
        name: 'problems',
        label: '附件：问题清单',
        kind: 'rows',
        add: '添加问题',
        fields: [
          { name: 'problem', label: '问题', kind: 'paragraph', required: true, rows: 2 },
          { name: 'demand', label: '整改要求', kind: 'paragraph', rows: 2 },
          { name: 'dueOn', label: '整改期限', kind: 'day' },
          ...(cases.length === 0
            ? []
            : [{ name: 'caseId', label: '所属督办件', kind: 'choice' as const, options: cases }]),
        ],
      },
      {
        name: 'startReason',
        label: '直接启动较高层级的理由',
        kind: 'paragraph',
        help: '没有经过下一级督办的必填。',
      },
    ],
    send: async (body) => {
      const withoutCases = (body.caseIds ?? []).length === 0;
      const { data } = await api.POST('/api/notices', {
        body: {
          ...body,
          ...(withoutCases ? { unitId, ...(officeId === undefined ? {} : { officeId }) } : {}),
        },
        headers: { 'Idempotency-Key': newKey() },
      });
      return data;
    },
  });
}
