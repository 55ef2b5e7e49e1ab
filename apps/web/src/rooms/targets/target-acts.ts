import { api } from '@/api/index.ts';
import { act, type Act, openOf, reasonField } from '@/ui/acts/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { promiseText } from './indicator-words.ts';
import { type Target, VERDICTS } from './target-words.ts';
import type { Reading } from './use-readings.ts';

interface Judgement {
  readonly verdict: 'met' | 'partly_met' | 'not_met';
  readonly judgement: string;
  readonly readings?: readonly {
    readonly indicatorId: number;
    readonly value?: number;
    readonly previous?: number;
    readonly note?: string;
  }[];
}

/** What can be done with a target now, as the API offers it. */
export function actsOf(target: Target, latest: ReadonlyMap<number, Reading>): readonly Act[] {
  const { id, version, indicators } = target;
  const params = { path: { targetId: id } };
  return openOf(
    {
      confirm: act({
        key: 'confirm',
        label: '确认目标',
        intro: '确认后名称、内容和指标不再改动，可以分解任务。没有定牵头单位的，以后仍可补。',
        send: () => api.POST('/api/targets/{targetId}/confirm', { params, body: { version } }),
      }),
      ...(target.status !== 'draft' && {
        edit: act<{ leadUnitId?: number }>({
          key: 'edit',
          label: target.leadUnitId === null ? '定牵头单位' : '改牵头单位',
          rare: target.leadUnitId !== null,
          intro: '已确认的目标只能改牵头单位；不选即为不指定。',
          fields: [{ name: 'leadUnitId', label: '牵头单位', kind: 'organization' }],
          initial: target.leadUnitId === null ? {} : { leadUnitId: target.leadUnitId },
          send: ({ leadUnitId }) =>
            api.PATCH('/api/targets/{targetId}', {
              params,
              body: { version, leadUnitId: leadUnitId ?? null },
            }),
        }),
      }),
      judge: act<Judgement>({
        key: 'judge',
        label: '评定',
        intro:
          indicators.length > 0
            ? '请先填写各指标的实际完成值，再评定；评定后目标办结，数值与评定一并留存。'
            : '这项目标没有指标，请依据任务完成情况评定，写明理由。',
        fields: [
          ...(indicators.length > 0
            ? [
                {
                  name: 'readings' as const,
                  label: '实际完成值',
                  kind: 'rows' as const,
                  add: '',
                  fixed: true,
                  titles: indicators.map((one) => `${one.name}（${promiseText(one)}）`),
                  fields: [
                    {
                      name: 'value',
                      label: '完成值',
                      kind: 'number' as const,
                      help: '无法测得的可以不填，评定理由中说明。',
                    },
                    { name: 'previous', label: '上年同一数值', kind: 'number' as const },
                    { name: 'note', label: '数据来源', kind: 'line' as const },
                  ],
                },
              ]
            : []),
          { name: 'verdict', label: '评定', kind: 'choice', options: VERDICTS, required: true },
          { name: 'judgement', label: '理由', kind: 'paragraph', max: 2_000, required: true },
        ],
        initial: { readings: indicators.map(({ id: indicatorId }) => reported(indicatorId, latest)) },
        send: ({ verdict, judgement, readings = [] }) =>
          api.POST('/api/targets/{targetId}/judge', {
            params,
            body: {
              ...{ version, verdict, judgement },
              readings: readings.map(({ value, ...reading }) => ({ ...reading, value: value ?? null })),
            },
          }),
      }),
      withdraw: act<{ reason: string }>({
        key: 'withdraw',
        label: '撤销目标',
        rare: true,
        danger: true,
        intro: '撤销后不再推进，编号和记录保留。其下的任务须先办结或撤销。',
        fields: [reasonField('撤销的理由')],
        send: ({ reason }) =>
          api.POST('/api/targets/{targetId}/withdraw', { params, body: { version, reason } }),
      }),
    },
    target.offers,
  );
}

/** What a unit reported last stands in the form already; whoever judges may put it right. */
function reported(indicatorId: number, latest: ReadonlyMap<number, Reading>) {
  const reading = latest.get(indicatorId);
  if (reading === undefined) return { indicatorId };
  const { value, unitName, asOfOn } = reading;
  return { indicatorId, value, note: `${unitName}${dayText(asOfOn)}填报` };
}
