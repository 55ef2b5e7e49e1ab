import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import type { Instruction } from './words.ts';

interface Word {
  readonly text: string;
  readonly paperRef?: string;
}

const PAPER: ActField<'paperRef'> = {
  name: 'paperRef',
  label: '纸质批示的编号',
  kind: 'line',
  help: '督办员代领导登记的填写。',
};
const wordFields = (label: string, required = true): readonly ActField<keyof Word>[] => [
  { name: 'text', label, kind: 'paragraph', required },
  PAPER,
];

/** Everything that can be done with an instruction, by the steps that the API says are open. */
export function instructionActs({ id: instructionId, version }: Instruction): Readonly<Record<string, Act>> {
  const path = { params: { path: { instructionId } } };
  return {
    accept: act({
      key: 'accept',
      label: '承办',
      intro: '承办后在期限内报告办理情况。',
      send: () => api.POST('/api/instructions/{instructionId}/acceptance', { ...path, body: { version } }),
    }),
    report: act<{ text: string }>({
      key: 'report',
      label: '报告办理情况',
      fields: [{ name: 'text', label: '办理情况', kind: 'paragraph', rows: 6, required: true }],
      send: (body) =>
        api.POST('/api/instructions/{instructionId}/report', { ...path, body: { version, ...body } }),
    }),
    settle: act<Partial<Word>>({
      key: 'settle',
      label: '同意办结',
      fields: wordFields('领导意见', false),
      send: (body) =>
        api.POST('/api/instructions/{instructionId}/settlement', { ...path, body: { version, ...body } }),
    }),
    return: act<Word>({
      key: 'return',
      label: '退回续办',
      fields: wordFields('还要做什么'),
      send: (body) =>
        api.POST('/api/instructions/{instructionId}/return', { ...path, body: { version, ...body } }),
    }),
    revoke: act<Word>({
      key: 'revoke',
      label: '撤销批示',
      rare: true,
      danger: true,
      fields: wordFields('撤销的理由'),
      send: (body) =>
        api.POST('/api/instructions/{instructionId}/revocation', { ...path, body: { version, ...body } }),
    }),
  };
}

/** What a new instruction is about, when it was not given on a topic of its own. */
export interface Subject {
  readonly caseId?: number;
  readonly taskId?: number;
  readonly noticeId?: number;
  readonly itemId?: number;
}

interface NewInstruction {
  readonly topic?: string;
  readonly text: string;
  readonly carrierId: number;
  readonly dueOn: string;
  readonly ordersInspection?: boolean;
  readonly leaderId?: number;
  readonly givenOn?: string;
  readonly paperRef?: string;
}

/** 作出批示 in person, or 登记纸质批示 for a leader. */
export function giveInstruction(subject: Subject, inPerson: boolean): Act {
  const isTopic = Object.keys(subject).length === 0;
  return act<NewInstruction>({
    key: 'give',
    label: inPerson ? '作出批示' : '登记纸质批示',
    fields: [
      ...(isTopic ? [{ name: 'topic', label: '事由', kind: 'line', required: true } as const] : []),
      { name: 'text', label: '批示内容', kind: 'paragraph', required: true },
      {
        name: 'carrierId',
        label: '承办单位',
        kind: 'organization',
        required: true,
        help: '也可以是督办机构本身。',
      },
      { name: 'dueOn', label: '办结期限', kind: 'day', required: true },
      { name: 'ordersInspection', label: '启动督察（签发督察文书时可以引用）', kind: 'flag' },
      ...(inPerson
        ? []
        : ([
            { name: 'leaderId', label: '作出批示的领导', kind: 'person', role: 'leader', required: true },
            { name: 'givenOn', label: '批示日期', kind: 'day', required: true },
            { name: 'paperRef', label: '纸质批示的编号', kind: 'line', required: true },
          ] as const)),
    ],
    send: ({ leaderId, givenOn, paperRef, ...body }) => {
      const onPaper: Answer<'InstructionOnPaperPart'> | undefined =
        leaderId === undefined || givenOn === undefined || paperRef === undefined
          ? undefined
          : { leaderId, givenOn, paperRef };
      return api.POST('/api/instructions', {
        body: { ...subject, ...body, ...(onPaper === undefined ? {} : { onPaper }) },
        headers: { 'Idempotency-Key': newKey() },
      });
    },
  });
}
