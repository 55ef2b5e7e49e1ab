/**
 * Figures that measure nothing, with the form each rule serves. They are blanked before figures are read.
 */
const TRAPS: readonly RegExp[] = [
  // 《某市2024年工作要点》, 〔2024〕3号, 第4号令, 1号文件
  /《[^》\n]{0,120}》/g,
  /[〔[](?:20\d\d)[〕\]]第?\d{1,9}号/g,
  /第?\d{1,9}号(?:令|文|文件|公告|通知|案|楼|线)?/g,
  // “1+4+N”, 1+X, “3+2”模式, 3011式
  /[“‘]?[\dNXnx]{1,4}(?:\+[\dNXnx一-龥]{1,6}){1,5}[”’]?/g,
  // “1名法律顾问+1名辅导员+N名法律明白人”
  /[“‘][^“”‘’。;\n]{0,40}\+[^“”‘’。;\n]{0,40}[”’]/g,
  // 7×24小时, 24小时自助服务, 全天24小时
  /7[×xX*]24(?:小时)?/g,
  /24小时(?!内|以内|之内)/g,
  /365天/g,
  // 15分钟公共法律服务圈, 一刻钟服务圈, 半小时…圈
  /[“‘]?(?:\d{1,9}|[一二三五十]{1,3}|半)(?:分钟|公里|小时|刻钟)[^,。;\n]{0,14}?圈[”’]?/g,
  // 三年行动, 3年攻坚, 百日攻坚, 五年规划
  /(?:\d{1,9}|[一二三四五六七八九十百]{1,6})(?:年|日|天)(?:行动|攻坚|规划|计划|纲要|方案|整治|会战|倍增)/g,
  // 八五普法, 十四五, 二十大, 三中全会, 两个维护
  /[“‘]?[七八九]五[”’]?(?:普法|规划)?/g,
  /[“‘]十[三四五]五[”’]|十[三四五]五/g,
  // dates and years: 2024年, 2021-2025年, 3月15日, 3·15, 12.4
  /20\d\d年?(?:-|至|到)20\d\d年?/g,
  /20\d\d年(?:度)?(?:\d{1,2}月(?:\d{1,2}[日号])?)?/g,
  /\d{1,2}月(?:份|底|末|\d{1,2}[日号])?/g,
  /\d{1,2}[·.]\d{1,2}(?=国家|宪法|消费|禁毒|[”’])/g,
  /[“‘]\d{1,2}[·.]\d{1,2}[”’]/g,
  // 第3批, 第一议题, 第二季度, 第14届
  /第(?:\d{1,9}|[一二三四五六七八九十]{1,5})/g,
  // 二期工程: a stage, not a count
  /[一二三四五六七八九十]期(?=工程|项目|建设|改造|规划)/g,
  // hotlines, versions, grades, models: 12345热线, 12348平台, 2.0版, 5A级, 5G
  /(?:110|12\d{3}|96\d{3,4})(?=[”’]?(?:热线|平台|法律|公共|便民|政务|报警|联动|服务|与|和|、1|接))/g,
  /\d{1,9}(?:\.\d{1,9})?[vV]?版/g,
  /\d{1,9}[A-Za-z]{1,9}级?|[A-Za-z]{1,9}-?\d{1,9}/g,
  // 一网通办, 一件事, 高效办成1件事, 最多跑1次
  /最多跑[一1]次|[“‘]?(?:高效办成)?[一1]件事[”’]?|跑[一零0]次|一次(?:办|办好|办成|不用跑|性)/g,
  // 双随机、一公开; 两法衔接; 三级, 两级, 四张清单
  /[一二两三四五六七八九十\d]{1,6}级|[一二两三四五六七八九十]{1,5}(?:张|方|者|公开|随机|统一|体)/g,
  // 前三名 is a rank, read elsewhere
  /前(?:\d{1,9}|[一二三四五六七八九十]{1,5})(?:名|位|强)?/g,
  // 1:1, 2/3
  /\d{1,9}[/]\d{1,9}/g,
  // 从5个方面, 3个一批, 5个环节
  /\d{1,3}个(?:方面|维度|层面|环节|角度|一批?|着力点|关键)/g,
  // ordinals in brackets
  /\(\d{1,2}\)/g,
];
/** Short names in quotation marks: “1个中心”, “百名讲师”. A percentage in quotation marks stays. */
const QUOTED_NAME = /[“‘][^“”‘’%,。;\n]{1,16}[”’]/g;

const BLANK = '\u0001';

/** The text with every trap blanked; its length, and so every offset, stays. */
export function withoutTraps(text: string): string {
  const blanked = TRAPS.reduce((rest, trap) => rest.replace(trap, blank), text);
  return blanked.replace(QUOTED_NAME, blank);
}

function blank(match: string): string {
  return BLANK.repeat(match.length);
}

const LOOKS_BACK = /去年|上年|上一年|往年|截至|目前|现有|原有|已(?=建|有|完成|办|累计|实现|达|经)|以来|此前/;
const COMPARED =
  /(?:较|比|不低于|不少于|高于|低于|超过|不超过|多于|少于|同比|相比|环比|相较|对比)[^,。;]{0,6}$/;

/**
 * Where a clause begins to speak of what was: names the report year or an earlier one, 去年, 目前 …; `null` if
 * nowhere. “较上年提高5个百分点” compares and stays a promise.
 */
export function looksBackAt(clause: string, planYear: number | null): number | null {
  for (const match of clause.matchAll(new RegExp(`${LOOKS_BACK.source}|(20\\d\\d)年`, 'g'))) {
    const [, year] = match;
    if (year !== undefined && (planYear === null || Number(year) >= planYear)) continue;
    if (!COMPARED.test(clause.slice(Math.max(0, match.index - 16), match.index))) return match.index;
  }
  return null;
}

/** 截至目前，… / 2023年，…: a clause that only says when, and so speaks for those behind it. */
export function onlyDates(clause: string): boolean {
  return clause.trim().length <= 14 && !/基础上|\d(?!\d*年)/.test(clause);
}

/** Words that turn a sentence to what shall be. */
export function looksAhead(clause: string, planYear: number | null): boolean {
  return AHEAD.test(clause) || (planYear !== null && clause.includes(`${planYear}年`));
}

const AHEAD = /力争|确保|争取|今年|本年|将|目标|年底|年内|推动|再|新|提[高升](?:到|至)/;

/** 由95%提高到98%, 比上年的186万元增长7%: the first figure is where things stand. */
export function isStartingPoint(before: string, behind: string): boolean {
  return (
    (/(?:比|较|与)(?:去年|上年|上一年|往年|20\d\d年)[^,。;\d%]{0,8}$/.test(before) &&
      /^(?:相比)?,?(?:提高|提升|上升|增加|增长|下降|降低|减少|压[缩减降]|翻)/.test(behind)) ||
    (/(?:由|从)(?:20\d\d年)?[^,。;\d%]{0,12}$/.test(before) &&
      /^[^,。;\d]{0,8}(?:提高|提升|上升|增加|增长|降低?|下降|压[缩减降]|缩短|减少|扩大|升|优化|精简|拓展)(?:到|至|为)/.test(
        behind,
      ))
  );
}
/** 在去年30件的基础上: everything before the word is the base. */
export function isBase(behind: string): boolean {
  return /^[^,。;]{0,20}(?:的)?基础上/.test(behind);
}
