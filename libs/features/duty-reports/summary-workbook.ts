import ExcelJS from 'exceljs';
import {
  DUTY_GRADE_NAMES,
  DUTY_GRADES,
  DUTY_SUMMARY_DEFINITIONS,
  dutyReportLife,
  type DutySummary,
} from '#domain/duty-report';
import type { CycleSummary, SummarisedUnit } from './duty-summary.service.ts';

type Cell = string | number | null;
type Column = readonly [title: string, width: number, of: (unit: SummarisedUnit) => Cell];

const yes = (is: boolean) => (is ? '是' : '否');

const columnsOf = ({ dimensions, fullMarks }: CycleSummary): readonly Column[] => [
  ['述法单位', 36, ({ unitName }) => unitName],
  ['状态', 12, ({ status }) => dutyReportLife.states[status]],
  ['逾期报送', 10, ({ late }) => yes(late)],
  ['现场述法', 10, ({ onSite, heard }) => (onSite ? (heard ? '已述' : '未述') : '否')],
  ['应评人数', 10, ({ evaluation }) => evaluation?.entitled ?? null],
  ['实评人数', 10, ({ evaluation }) => evaluation?.submitted ?? null],
  [`平均得分（满分${fullMarks}）`, 18, ({ evaluation }) => evaluation?.average ?? null],
  ...dimensions.map(({ key, name, points }): Column => [
    ...([`${name}（${points}）`, 14] as const),
    ({ evaluation }) => evaluation?.dimensions.find((one) => one.key === key)?.average ?? null,
  ]),
  ...DUTY_GRADES.map((grade): Column => [
    ...([`测评${DUTY_GRADE_NAMES[grade]}（票）`, 12] as const),
    ({ evaluation }) => evaluation?.grades[grade] ?? null,
  ]),
  ['综合评价', 10, ({ grade }) => (grade === null ? null : DUTY_GRADE_NAMES[grade])],
  ['问题数', 8, ({ problems }) => problems],
  ['已销号', 8, ({ problemsClosed }) => problemsClosed],
];

const TOTALS: readonly (readonly [label: string, key: Exclude<keyof DutySummary, 'grades'>])[] = [
  ['应述法单位', 'units'],
  ['已报送', 'submitted'],
  ['按期报送', 'onTime'],
  ['逾期报送', 'late'],
  ['未述法', 'missed'],
  ['报送率（%）', 'submissionRate'],
  ['现场述法', 'onSite'],
  ['已现场述法', 'heard'],
  ['评议结束', 'evaluated'],
  ['应评票数', 'votesEntitled'],
  ['实评票数', 'votes'],
  ['平均得分', 'average'],
  ['问题数', 'problems'],
  ['已销号', 'problemsClosed'],
  ['整改率（%）', 'closingRate'],
];

/** 汇总表: one sheet by unit, one of totals with their definitions. */
export async function summaryWorkbook(summary: CycleSummary): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const columns = columnsOf(summary);
  const byUnit = workbook.addWorksheet('分单位', { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  byUnit.columns = columns.map(([header, width]) => ({ header, width }));
  byUnit.getRow(1).font = { bold: true };
  for (const unit of summary.units) byUnit.addRow(columns.map(([, , of]) => of(unit)));
  const totals = workbook.addWorksheet('汇总');
  totals.columns = [
    { header: '项目', width: 20 },
    { header: '数', width: 12 },
    { header: '口径', width: 70 },
  ];
  totals.getRow(1).font = { bold: true };
  for (const [label, key] of TOTALS) {
    totals.addRow([label, summary.total[key], DUTY_SUMMARY_DEFINITIONS[key]]);
  }
  for (const grade of DUTY_GRADES) {
    totals.addRow([
      `综合评价${DUTY_GRADE_NAMES[grade]}`,
      summary.total.grades[grade],
      DUTY_SUMMARY_DEFINITIONS.grades,
    ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
