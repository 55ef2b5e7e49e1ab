import { day } from '#domain/shared';

/** A report on work that had begun before the task was given out on paper. */
export const FIRST_REPORTS = [
  { task: '2024-T03-1', percent: 30, body: '已收到各科室报送的建议事项十八件，正在逐件核对依据和时间安排。' },
  { task: '2024-T01-1', percent: 10, body: '述法方案初稿已经形成，正在征求镇街意见。' },
] as const;

/** Waits on the first day for the office's decision. */
export const FIRST_EXTENSION = {
  task: '2024-T12-1',
  newDueOn: day('2024-04-26'),
  reason: '省级证明事项目录预计四月上旬公布，清单须与之衔接后定稿。',
} as const;

/** Given back on the first day: the office must answer. */
export const FIRST_RETURN = '2024-T08-4';

/** Units below this one have not opened their post yet: their tasks still wait to be accepted. */
export const SLOW_COUNTY = 'BS';
