import { type Line } from './lines.ts';

/** Lines that end the report itself: formulas, attachments, office notes. */
const FORMULA =
  /^(?:特此(?:报告|汇报|通知|说明|函告)|(?:以上|上述)(?:报告|汇报|意见|情况)|专此(?:报告|汇报)|此报告|以上是|妥否|当否|如无不妥|(?:请|敬请)(?:予以)?(?:审议|审阅|批示|指正)|附件?[:\d(]|附表|附[::]|抄送|抄报|主送|报送|\(?此件|\(?信息公开|\(?公开属性|公开方式|联系人|\(联系|联系电话|起草|校对|印发|注[::])/;
/** What web pages print around a text. */
const SITE_NOISE =
  /^(?:用户登录|登录|注册|扫一扫|微信扫|分享|打印|关闭|\[?\(?【?(?:打印|关闭|返回|收藏|纠错)|返回顶部|上一[篇条]|下一[篇条]|相关(?:链接|文章|新闻|稿件|解读|阅读|文件|附件)|责任编辑|编辑[::]|审核[::]|来源[::]|信息来源|发布(?:时间|日期|机构)|发文|浏览|点击|阅读|访问量|字[体号]|主办(?:单位)?|承办(?:单位)?|维护|技术支持|版权|网站(?:地图|标识|声明|支持|首页)|联系我们|关于我们|隐私|无障碍|长者|政府网站|友情链接|您(?:当前|所在|是第)|当前位置|首页|Copyright|©|ICP|[^\s]{0,3}ICP备|[^\s]{1,2}公网安备|备案|邮编|地址[::]|电话[::]|索引号|进入|扫描|手机|关注|微博|微信|智能问答|我要|评论|推荐|热门|导航|站点|Produced|window\.|var |function)/i;
const NUMBERED_NOISE = /备案号|公网安备|ICP备|网站标识码|版权所有|扫一扫|二维码|浏览次数|All Rights/i;
const DATE =
  /^\(?(?:20\d\d|[二2][〇零○0O]\S{2})年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})日\)?$|^20\d\d[-./]\d{1,2}[-./]\d{1,2}(?: \d\d:\d\d(?::\d\d)?)?$/;
const SIGNATURE =
  /^[^,。;:、!?0-9]{2,40}(?:人民政府|委员会|办公室|局|厅|委|办|镇|乡|街道|办事处|司法所|管委会|支队|大队|中心|政府|党组|院|会|处|所|公司|部|署|委员)$/;

/** A line that shows that the report is over. */
export function isClosingLine(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (FORMULA.test(text) || SITE_NOISE.test(text) || DATE.test(text)) return true;
  if (text.length <= 80 && NUMBERED_NOISE.test(text)) return true;
  if (!SIGNATURE.test(text.replace(/ +/g, ''))) return false;
  return next === undefined || DATE.test(next.text) || isClosingLine(next, undefined);
}

/** Closing words that share a line with the last item: “…。特此报告。”, “…。通过以上措施，…再上新台阶。” */
const INLINE_FORMULA =
  /(?<=[。;!?])\s*(?:特此(?:报告|汇报|通知)|(?:以上|上述)(?:报告|汇报|意见),?(?:请|当|妥|如)|专此报告|妥否,请|通过(?:以上|上述)(?:措施|工作|举措)|总之,|在?新的一年(?:里)?,|\(此件公开|\(联系人)/;

/** Only the end of a line is looked at. */
const LONGEST_SIGNATURE = 80;
/** Lost line breaks: “…基地2个。某县教育局2023年1月6日”. */
const INLINE_SIGNATURE =
  /(?<=[。;!?])\s*[^,。;:、!?\d\s]{2,40}(?:政府|委员会|办公室|[局厅委办镇乡院会处所部署])\s*20\d\d年\d{1,2}月\d{1,2}日\s*$/;

/** Offset of a closing formula or a signature inside a line, or -1. */
export function inlineClosing(line: string): number {
  const formula = line.search(INLINE_FORMULA);
  if (formula >= 0) return formula;
  const tail = Math.max(0, line.length - LONGEST_SIGNATURE);
  const signature = line.slice(tail).search(INLINE_SIGNATURE);
  return signature < 0 ? -1 : tail + signature;
}

const SOFT_OPENING =
  /^(?:下一?步|今后|接下来|总之|新的?一年|在新的?一年|新的?起点|站在|面对新|展望|我[们局县市区镇乡委办]?(?:们)?(?:将|要|坚信|相信)|(?:20\d\d年,?)?(?:我[们局县市区镇乡委办]|全[县市区镇乡])|让我们|同时,我|在今后|最后,我|我镇将|本[局县镇])/;
const SOFT_WORDS =
  /新篇章|新局面|新贡献|更大(?:的)?贡献|更大(?:的)?(?:成绩|成效|突破)|新(?:的)?(?:成绩|成效|台阶|水平|华章)|保驾护航|(?:坚强|有力|坚实|良好|更加|优质)\S{0,10}(?:保障|支撑|服务|环境)[。!]?$|不懈奋斗|努力奋斗|而奋斗|作出应有/;

/** A paragraph of good wishes after the tasks: 新的一年，我们将…谱写新篇章。 */
export function isGoodWishes(paragraph: string): boolean {
  return SOFT_OPENING.test(paragraph) || (paragraph.length < 120 && SOFT_WORDS.test(paragraph));
}

/** A line of an item that names units or terms instead of work. */
export function isAssignmentLine(line: string): boolean {
  return /^[(【[]?(?:责任|牵头|配合|主责|承办|实施|协办|参与|完成|办结|分管|协助|主办|落实)\S{0,6}(?:单位|部门|处室|科室|股室|领导|人|时限|时间|时|机构|地区|期限)/.test(
    line,
  );
}
