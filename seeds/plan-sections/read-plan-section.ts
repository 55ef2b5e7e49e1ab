import {
  figure,
  flag,
  listOf,
  matching,
  nullable,
  oneOf,
  refuseDuplicates,
  type Read,
  type SeedField,
  shape,
  text,
  whole,
} from '../reading/index.ts';
import {
  INDICATOR_DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_OPS,
  type PlanIndicator,
  type PlanItem,
  type PlanSection,
  type PlanSource,
} from './plan-section.ts';

const FORMAT = 'sandan.plan-section/1';

const source = shape<PlanSource>({
  document: text(60),
  indexNumber: nullable(text(60)),
  section: shape<PlanSource['section']>({ ordinal: text(4), about: text(60) }),
});

const bareIndicator = shape<PlanIndicator>({
  name: text(40),
  op: oneOf(INDICATOR_OPS),
  value: nullable(figure),
  unit: nullable(text(8)),
  direction: oneOf(INDICATOR_DIRECTIONS),
  kind: oneOf(INDICATOR_KINDS),
});

/** Kinds that promise a figure; the others must not carry one. */
const MEASURED: readonly PlanIndicator['kind'][] = ['numeric', 'coverage', 'frequency', 'approx'];

const indicator: Read<PlanIndicator> = (field) => {
  const read = bareIndicator(field);
  const measured = MEASURED.includes(read.kind);
  if (measured !== (read.value !== null)) {
    field
      .key('value', read.value)
      .refuse(measured ? `${read.kind} 类指标应有数值` : `${read.kind} 类指标不应有数值，应为 null`);
  }
  if (measured !== (read.unit !== null)) {
    field.key('unit', read.unit).refuse(measured ? '有数值的指标应写单位' : '无数值的指标单位应为 null');
  }
  refuseWrongOperator(field, read, measured);
  return read;
};

function refuseWrongOperator(
  field: SeedField,
  { op, kind, direction }: PlanIndicator,
  measured: boolean,
): void {
  const moves = op === 'up' || op === 'down';
  if (measured && (moves || op === 'rank')) field.key('op', op).refuse('有数值的指标应填比较符号');
  if ((kind === 'trend') !== moves) field.key('op', op).refuse('趋势类指标且仅趋势类指标填 up 或 down');
  if ((kind === 'rank') !== (op === 'rank')) field.key('op', op).refuse('位次类指标且仅位次类指标填 rank');
  if (moves && direction !== op) field.key('direction', direction).refuse(`应与 op 一致，填 ${op}`);
}

const item = shape<PlanItem>({
  ordinal: matching(/^([一二三四五六七八九十]+是|[(（][一二三四五六七八九十]+[)）])$/, '一是 或 (一)'),
  title: text(24),
  summary: text(80),
  indicators: listOf(indicator),
});

const section = shape<PlanSection & { readonly format: string }>({
  format: oneOf([FORMAT]),
  key: matching(/^[a-z]+(-[a-z0-9]+)*$/, 'quzhou-2024'),
  issuer: text(40),
  source,
  reportYear: whole(2015, 2100),
  planYear: whole(2016, 2101),
  planYearInferred: flag,
  items: listOf(item, 1),
});

export const planSection: Read<PlanSection> = (field) => {
  const { format: _format, ...read } = section(field);
  if (read.planYear !== read.reportYear + 1) {
    field.key('planYear', read.planYear).refuse(`应为报告年度的下一年 ${read.reportYear + 1}`);
  }
  refuseDuplicates(
    field.file,
    read.items.map(({ ordinal }) => ordinal),
    (index) => `items[${index}].ordinal`,
  );
  return read;
};
