/** 三单, and the special inspection that covers several units or a topic. */
export const DOCUMENT_KINDS = [
  'guidance_list',
  'interview_notice',
  'inspection_opinion',
  'special_inspection_notice',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  guidance_list: '工作指引清单',
  interview_notice: '约谈通知书',
  inspection_opinion: '督察意见书',
  special_inspection_notice: '专项督察通知',
};

/** The level at which a kind is issued: 1 提醒, 2 约谈, 3 督察. */
export const DOCUMENT_LEVELS: Readonly<Record<DocumentKind, 1 | 2 | 3>> = {
  guidance_list: 1,
  interview_notice: 2,
  inspection_opinion: 3,
  special_inspection_notice: 3,
};
