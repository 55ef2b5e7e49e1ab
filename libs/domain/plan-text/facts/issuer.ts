import { type Line } from '../layout/lines.ts';

const ORGAN =
  '(?:人民政府|委员会|办公室|管理委员会|管委会|街道办事处|办事处|司法所|[局厅委办镇乡县市区院部署])';
const NAME = '[^\\s,。;:、!?“”《》()\\d|>-]{2,30}(?:\\([^)]{1,12}\\))?[^\\s,。;:、!?“”《》()\\d|>-]{0,20}';

/** Where the issuer is named, the surest place first. Group 1 is the name. */
const RULES: readonly RegExp[] = [
  // 某县人民政府关于2023年法治政府建设情况的报告
  new RegExp(`^ *(${NAME}(?: ${NAME})?) ?关于[^\\n]{2,60}$`),
  // 发布机构: 某市人民政府
  new RegExp(`(?:发布机构|发文机关|发布单位|发文单位|制发机构|公开机构|制发机关)[:\\s]{0,4}(${NAME})`),
];
/** 某县2023年度法治政府建设情况报告 / 某区法治政府建设情况报告 */
const TITLE = new RegExp(
  `^ *(${NAME}?) ?(?:20\\d\\d ?年|二[〇零○]\\S{2}年)?度?(?:的)?(?:法治政府|依法行政|法治建设|法治工作|普法|推进|关于|贯彻)[^\\n]{0,40}(?:报告|总结|要点|安排|计划|方案|情况|汇报)`,
);
const SIGNATURE = new RegExp(`^ *([^,。;:、!?“”《》|>]{2,40}${ORGAN}) *$`);
const DATE = /^ *\(?(?:20\d\d|二[〇零○]\S\S)年/;
/** 2025年某市司法行政工作要点 */
const TITLE_AFTER_YEAR = new RegExp(
  `^ *20\\d\\d年度?(${NAME}?)(?:法治政府|依法行政|法治建设|法治|司法行政|普法|工作)[^\\n]{0,30}(?:报告|总结|要点|安排|计划|方案|汇报)`,
);
const SOURCE =
  /(?:信息来源|来源)[:\s]{0,3}([\u4e00-\u9fff]{2,20}(?:局|政府|办公室|办|委|委员会|镇|乡|街道|厅|院))(?=[\s]|$)/;
/** 2023年，某市坚持… / 2023年，某县在…领导下 */
const FIRST_SENTENCE =
  /(?:^|\n) *20\d\d年(?:以来)?,(?:在[^,。]{2,40}下,)?([\u4e00-\u9fff()]{2,24}?)(?:坚持|在|以|认真|深入|紧紧|全面|始终|切实|严格|积极|按照|高度|强力|党|扎实|围绕|聚焦|持续|牢固|立足|法治)/;

/** Who issued the text, in the words of the text; `null` when it does not say. */
export function findIssuer(text: string, lines: readonly Line[]): string | null {
  const head = lines.slice(0, 30).filter((line) => line.text.length <= 90);
  // Lost line breaks: the title and all that follows are one line.
  const opening = lines.slice(0, 1).map((line) => ({ ...line, text: line.text.slice(0, 90) }));
  return (
    firstOf(head, RULES[0]) ??
    firstOf([{ start: 0, end: 0, text: headText(text) }], RULES[1]) ??
    signatureOf(lines) ??
    firstOf(head, TITLE) ??
    firstOf(opening, TITLE) ??
    firstOf(head, TITLE_AFTER_YEAR) ??
    clean(FIRST_SENTENCE.exec(text.slice(0, 3_000))?.[1]) ??
    firstOf(head, SOURCE)
  );
}

/** Cells of a metadata table may stand on lines of their own. */
function headText(text: string): string {
  return text.slice(0, 2_500).replace(/[\s|]+/g, ' ');
}

function firstOf(lines: readonly Line[], rule: RegExp | undefined): string | null {
  for (const { text } of lines) {
    const name = clean(rule?.exec(text)?.[1]);
    if (name !== null) return name;
  }
  return null;
}

/** The line above the date at the end. */
function signatureOf(lines: readonly Line[]): string | null {
  for (let at = lines.length - 1; at > 0 && at > lines.length - 30; at -= 1) {
    const date = lines[at];
    const above = lines[at - 1];
    // 某局办公室 2024年12月24日印发 names who printed it.
    if (!date || !above || !DATE.test(date.text) || date.text.length > 24 || date.text.endsWith('印发'))
      continue;
    const name = clean(SIGNATURE.exec(above.text)?.[1]);
    if (name !== null) return name;
  }
  return null;
}

function clean(name: string | undefined): string | null {
  const plain =
    name
      ?.replace(/^(?:关于|印发|现将|以上是|以上|我|全)+/, '')
      .replace(/的$/, '')
      .trim() ?? '';
  return plain.length >= 2 && !/^(?:当前位置|首页|索引号|我|全市|全县|全区)$/.test(plain) ? plain : null;
}
