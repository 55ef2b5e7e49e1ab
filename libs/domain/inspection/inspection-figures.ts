/** A year's inspections in figures. */
export interface InspectionFigures {
  readonly inspections: number;
  readonly joint: number;
  readonly documents: number;
  readonly units: number;
  readonly problems: number;
  readonly falseFigures: number;
  readonly closed: number;
  /** Percent with one decimal; null where no problem was found. */
  readonly closingRate: number | null;
  readonly reviews: number;
  readonly upheld: number;
}

/** 口径: what each figure counts, as the annual report explains it. */
export const INSPECTION_FIGURE_DEFINITIONS: Readonly<Record<keyof InspectionFigures, string>> = {
  inspections: '年度督察计划内已启动的督察次数，取消的不计。',
  joint: '其中会同巡察机构等联合开展的次数。',
  documents: '其中已签发督察意见书或专项督察通知的件数。',
  units: '被督察的单位数，一个单位多次被督察的计一次。',
  problems: '督察文书指出的问题数，经复核撤销的不计。',
  falseFigures: '其中认定数据不实的问题数。',
  closed: '其中截至统计时已核验销号的问题数。',
  closingRate: '整改率：已销号的问题数除以指出的问题数，百分数，保留一位小数。',
  reviews: '被督察单位申请复核的件数。',
  upheld: '其中经复核变更结论的件数。',
};

export const closingRateOf = (closed: number, problems: number): number | null =>
  problems === 0 ? null : Math.round((closed / problems) * 1000) / 10;
