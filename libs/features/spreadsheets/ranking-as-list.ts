import { DENOMINATOR_NAMES } from '#domain/score';
import { formatDay } from '#domain/shared';
import type { ScoreRanking, ScoreScope, UnitPlace } from '#features/scores';
import type { ListColumn } from '#platform/workbook';
import type { ExportedList } from './exported-list.ts';

const COLUMNS: readonly ListColumn<UnitPlace>[] = [
  { kind: 'count', title: '名次', width: 8, of: ({ place }) => place },
  { kind: 'text', title: '单位', width: 34, of: ({ unitName }) => unitName },
  { kind: 'decimal', title: '得分', width: 12, of: ({ score }) => score },
  { kind: 'decimal', title: '加减分合计', width: 12, of: ({ total }) => total },
  { kind: 'count', title: '牵头任务数（分母）', width: 12, of: ({ tasks }) => tasks },
  { kind: 'decimal', title: '每项任务加减分', width: 12, of: ({ perTask }) => perTask },
];

/** 考核排名 of a year, with the rule by which it stands and its denominators. */
export function rankingAsList(scope: ScoreScope, ranking: ScoreRanking): ExportedList<UnitPlace> {
  const { year, officeName, asOf, base, denominator, placed, rules, units } = ranking;
  const versions = rules.map(
    ({ rule, effectiveFrom }) => `第${rule.version}版（${formatDay(effectiveFrom)}起）`,
  );
  return {
    ...{ list: 'ranking', title: `${year}年度考核排名`, columns: COLUMNS, frozen: 2, filter: scope },
    inWords: () => [
      ...[`督办机构：${officeName}`, `计至${formatDay(asOf)}`, `基准分：${base}`],
      ...[`排名口径：${DENOMINATOR_NAMES[denominator]}`, `参加排名的单位：${placed}个`],
      `考核规则：${versions.join('、')}`,
    ],
    page: () => Promise.resolve({ items: units, next: null }),
  };
}
