import { type Answer, api } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { DENOMINATORS, EVENTS } from './words.ts';

type Draft = Answer<'ScoreRuleDraftPart'>;

interface RuleForm extends Draft {
  readonly effectiveFrom: string;
  readonly reason: string;
}

/** A new version on the basis of the latest. */
export const publishRule = (latest: Answer<'ScoreRuleAnswer'> | undefined): Act =>
  act<RuleForm>({
    key: `publish.${latest?.version ?? 0}`,
    label: latest === undefined ? '发布规则' : '发布新版本',
    initial: latest?.rule ?? {},
    fields: [
      { name: 'name', label: '规则名称', kind: 'line', required: true },
      { name: 'base', label: '基准分', kind: 'number', unit: '分', required: true },
      {
        name: 'denominator',
        label: '排名口径',
        kind: 'choice',
        required: true,
        options: Object.entries(DENOMINATORS).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'lines',
        label: '加减分的情形',
        kind: 'rows',
        add: '添加情形',
        fields: [
          {
            name: 'on',
            label: '情形',
            kind: 'choice',
            required: true,
            options: Object.entries(EVENTS).map(([value, label]) => ({ value, label })),
          },
          {
            name: 'points',
            label: '每次的分值',
            kind: 'number',
            unit: '分',
            required: true,
            help: '填正数；提前完成的加分，其余扣分。',
          },
          { name: 'capPerYear', label: '全年上限', kind: 'number', unit: '分', help: '不填的不设上限。' },
          { name: 'daysAhead', label: '提前多少日', kind: 'number', unit: '日', help: '只用于提前完成。' },
        ],
      },
      { name: 'effectiveFrom', label: '生效之日', kind: 'day', required: true, help: '不早于今天。' },
      { name: 'reason', label: '发布或修改的理由', kind: 'paragraph', required: true },
    ],
    send: ({ name, base, denominator, lines, effectiveFrom, reason }) =>
      api.POST('/api/score-rules', {
        body: {
          rule: {
            name,
            base,
            denominator,
            lines: lines.map(({ on, points, capPerYear, daysAhead }) => ({
              on,
              points,
              capPerYear: capPerYear ?? null,
              ...(daysAhead === undefined ? {} : { daysAhead }),
            })),
          },
          basedOnVersion: latest?.version ?? 0,
          effectiveFrom,
          reason,
        },
        headers: { 'Idempotency-Key': newKey() },
      }),
  });
