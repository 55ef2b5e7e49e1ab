import type { Answer } from '@/api/index.ts';
import type { ActField } from '@/ui/acts/index.ts';
import { choices } from '@/ui/choices.ts';
import { AUTHORITIES, type Inspection } from './words.ts';

/** A plan as its form has it: the authority's parts lie flat. */
export interface PlanForm {
  readonly topic: string;
  readonly scope: string;
  readonly authorityKind: 'decision' | 'order';
  readonly authorityIssuer: string;
  readonly authorityReference: string;
  readonly authorityOn: string;
  readonly unitIds: number[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly headId: number;
  readonly memberIds?: number[];
  readonly jointWith?: string;
}

export const planFields = (officeId: number): readonly ActField<keyof PlanForm>[] => [
  { name: 'topic', label: '主题', kind: 'line', required: true },
  { name: 'scope', label: '督察内容', kind: 'paragraph', required: true },
  {
    name: 'authorityKind',
    label: '督察依据',
    kind: 'choice',
    required: true,
    options: choices(AUTHORITIES),
    help: '没有督察决定或者指令，不得开展督察。',
  },
  { name: 'authorityIssuer', label: '作出决定或指令的机关或负责人', kind: 'line', required: true },
  { name: 'authorityReference', label: '文号或文件名', kind: 'line', required: true },
  { name: 'authorityOn', label: '作出之日', kind: 'day', required: true },
  {
    name: 'unitIds',
    label: '被督察单位',
    kind: 'organization',
    of: 'unit',
    several: true,
    required: true,
    help: '文书按所选的先后排列。',
  },
  { name: 'startsOn', label: '开始之日', kind: 'day', required: true },
  { name: 'endsOn', label: '结束之日', kind: 'day', required: true },
  { name: 'headId', label: '组长', kind: 'person', organizationId: officeId, required: true },
  {
    ...{ name: 'memberIds', label: '组员', kind: 'person', organizationId: officeId },
    ...{ several: true, required: true },
    help: '督察组至少两人。',
  },
  { name: 'jointWith', label: '联合开展的机构', kind: 'line' },
];

/** As the API takes it. */
export function planBody(form: PlanForm): Omit<Answer<'NewInspectionBody'>, 'officeId'> {
  const { topic, scope, unitIds, startsOn, endsOn, headId, memberIds = [], jointWith = null } = form;
  return {
    topic,
    scope,
    authority: {
      kind: form.authorityKind,
      issuer: form.authorityIssuer,
      reference: form.authorityReference,
      on: form.authorityOn,
    },
    unitIds,
    startsOn,
    endsOn,
    headId,
    memberIds,
    jointWith,
  };
}

/** As the form has it. */
export function planForm(inspection: Inspection): Partial<PlanForm> {
  const { topic, scope, authority, units, startsOn, endsOn, headId, team, jointWith } = inspection;
  return {
    topic,
    scope,
    authorityKind: authority.kind,
    authorityIssuer: authority.issuer,
    authorityReference: authority.reference,
    authorityOn: authority.on,
    unitIds: units.map(({ id }) => id),
    startsOn,
    endsOn,
    ...(headId === null ? {} : { headId }),
    memberIds: team.filter(({ head }) => !head).map(({ personId }) => personId),
    ...(jointWith === null ? {} : { jointWith }),
  };
}
