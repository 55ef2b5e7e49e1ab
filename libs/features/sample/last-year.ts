import { day, type Day } from '#domain/shared';

/** A problem that the year before left behind: how far it has come when the sample begins. */
export interface CarriedItem {
  readonly unit: string;
  readonly problem: string;
  readonly foundOn: Day;
  readonly measure?: string;
  readonly dueOn?: Day;
  /** Evidence handed in on a day, with what was handed in. */
  readonly evidence?: { readonly on: Day; readonly name: string; readonly reference: string };
  readonly closedOn?: Day;
}

/** One item in each state of its life, so that the rectification register shows at once what it is for. */
export const CARRIED_ITEMS: readonly CarriedItem[] = [
  {
    unit: 'YX-SCJ',
    problem: '抽查的三件行政处罚案卷没有法制审核意见。',
    foundOn: day('2023-11-20'),
    measure: '补办法制审核，并把审核节点设为立案系统的必经环节。',
    dueOn: day('2023-12-22'),
    evidence: {
      on: day('2023-12-20'),
      name: '补办的审核意见和系统截图',
      reference: '市监法函〔2023〕46号',
    },
    closedOn: day('2023-12-25'),
  },
  {
    unit: 'DP-ZFJ',
    problem: '执法音像资料没有按期归档。',
    foundOn: day('2023-11-27'),
    measure: '清点全年资料补归档，指定专人每周核对一次。',
    dueOn: day('2024-01-12'),
    evidence: { on: day('2023-12-29'), name: '归档清单和抽查记录', reference: '东执法报〔2023〕31号' },
  },
  {
    unit: 'YX-WLJ',
    problem: '两项行政许可的办事指南与现行规定不一致。',
    foundOn: day('2023-12-11'),
    measure: '逐项核对并重新公布办事指南，窗口同步更换。',
    dueOn: day('2024-01-19'),
  },
  {
    unit: 'LH-LDZ',
    problem: '镇综合执法队有两人持过期证件上岗。',
    foundOn: day('2023-12-27'),
  },
];
