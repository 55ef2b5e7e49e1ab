/** 约谈 in figures, of one year. */
export interface InterviewFigures {
  /** Meetings: a joint one counts once. */
  readonly held: number;
  readonly joint: number;
  /** Units, each once however often it was interviewed. */
  readonly units: number;
  /** Units times interviews. */
  readonly interviews: number;
  readonly missed: number;
  readonly promises: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
}

/** 口径: what each figure counts, as the annual report explains it. */
export const INTERVIEW_FIGURE_DEFINITIONS: Readonly<Record<keyof InterviewFigures, string>> = {
  held: '年度内举行的约谈场次，集体约谈计一场。',
  joint: '其中一次约谈两个以上单位的集体约谈场次。',
  units: '年度内被约谈的单位数，同一单位多次约谈计一次。',
  interviews: '年度内被约谈的单位次数，同一单位每次约谈分别计算。',
  missed: '年度内约定后单位未到场的次数。',
  promises: '年度内约谈形成并已生效的承诺事项数。',
  promisesKept: '其中在承诺期限内销号的事项数。',
  promisesBroken: '其中期限已过、没有按期销号的事项数。',
};
