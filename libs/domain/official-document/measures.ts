/** GB/T 9704-2012 党政机关公文格式: lengths in millimetres, sizes in points. */
export const PAPER = {
  width: 210,
  height: 297,
  /** 天头 and 订口 (5.2.1). */
  top: 37,
  left: 28,
  /** 版心, without the page number (5.2.1). */
  textWidth: 156,
  textHeight: 225,
  /** 每面排22行，每行排28个字 (5.2.3). */
  lines: 22,
  characters: 28,
} as const;

const POINTS_PER_MM = 72 / 25.4;

/** From the foot of one line to the foot of the next, in points: 225 mm over 22 lines. */
export const LINE_PITCH = (PAPER.textHeight / PAPER.lines) * POINTS_PER_MM;

/** From one character to the next, in points: 156 mm over 28 characters, a little closer than 3号 stands by itself. */
export const CHARACTER_PITCH = (PAPER.textWidth / PAPER.characters) * POINTS_PER_MM;

/** 字号 in points (GB/T 9704-2012, 5.2.2 and 7). */
export const SIZES = {
  /** 2号: 标题. */
  title: 22,
  /** 3号: everything else. */
  body: 16,
  /** 4号: 版记, page numbers. */
  small: 14,
  /** 小四: tables. */
  table: 12,
} as const;

/** Typefaces by what they are for; Word names them as offices have them. */
export const TYPEFACES = {
  /** 小标宋: the red head and the title. */
  title: '方正小标宋简体',
  /** 仿宋: the text. */
  body: '仿宋_GB2312',
  /** 楷体: headings of the second level. */
  kai: '楷体_GB2312',
  /** 黑体: headings of the first level, 附件. */
  hei: '黑体',
  /** 宋体: page numbers. */
  song: '宋体',
} as const;

export type Typeface = keyof typeof TYPEFACES;

/**
 * Where the proof stands, in millimetres: in the middle of the foot of the last page, below the text, where neither
 * an odd nor an even page has its number.
 */
export const PROOF_PLACE = { top: 265, picture: 14, width: 80, size: 7.5 } as const;

/** The line under the code: where to ask for it. */
export const proofAddress = (url: string): string =>
  `扫描二维码，或登录 ${url.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')} 核验真伪`;
