/** Words by which a report claims success. */
const CLAIM = /完成|完毕|办结|提升|提高|增长|下降|降低|减少|实现|达到|全覆盖|改善|增强|显著|明显|成效/u;
/** … and by which it says that there is none yet. */
const NOT_YET =
  /未(?:能)?(?:完成|实现|达到|办结)|尚未|还没有|没有完成|待完成|力争|争取|预计|计划于|拟于|将于/u;
/** Days and years measure nothing. */
const DATES =
  /\d{2,4}年度?|\d{1,2}月(?:份)?|\d{1,2}[日号]|第[一二三四\d]季度|[上下]半年|\d{4}-\d{2}(?:-\d{2})?/gu;
const FIGURE = /\d|百分之|[零〇一二两三四五六七八九十百千万]+(?:余|多)?[个件次人项起家场份部篇处期名条]/u;

/**
 * The first sentence that claims success, where no such sentence holds a figure; null where one does or nothing is
 * claimed. A day is no figure.
 */
export function claimWithoutFigure(body: string): string | null {
  const sentences = body
    .normalize('NFKC')
    .split(/[。;!?\n]/u)
    .map((sentence) => sentence.trim());
  const claims = sentences.filter((sentence) => CLAIM.test(sentence) && !NOT_YET.test(sentence));
  if (claims.some((sentence) => FIGURE.test(sentence.replace(DATES, '')))) return null;
  return claims[0] ?? null;
}
