import type { FigureKey } from '../statistics/index.ts';
import type { DraftParagraph, ParagraphKey, ReportFacts, Run, Section, ShortTarget } from './model.ts';
import { type Phrasing, phrasing, said } from './phrase.ts';

export const reportTitle = ({ officeName, year }: Pick<ReportFacts, 'officeName' | 'year'>): string =>
  `${officeName}${year}年度法治政府建设情况报告`;

const paragraph = (
  key: ParagraphKey,
  runs: readonly Run[],
  toWrite: string | null = null,
): DraftParagraph => ({
  ...{ key, runs, toWrite },
});

/** The report as the ledger tells it: achievements, shortcomings with causes, the first person responsible, plans. */
export function composeReport(facts: ReportFacts): Section[] {
  const phrases = phrasing(facts);
  return [
    { heading: '主要工作成效', paragraphs: achievements(facts, phrases) },
    { heading: '存在的不足和原因', paragraphs: shortcomings(facts, phrases) },
    { heading: '主要负责人履行推进法治建设第一责任人职责情况', paragraphs: leadership(phrases) },
    { heading: '下一年度工作安排', paragraphs: plans(facts) },
  ];
}

function achievements({ year, officeName }: ReportFacts, { now, before, has }: Phrasing): DraftParagraph[] {
  const rate = (figure: FigureKey, words: string) =>
    has(figure) ? said(`，${words}`, now(figure), before(figure)) : [];
  return [
    paragraph(
      'overview',
      said(
        `${year}年，${officeName}把年度目标逐项分解为任务，按期督办、逐件整改。全年列入年度目标`,
        ...[now('targets.total'), before('targets.total'), '，下达任务'],
        ...[now('tasks.total'), before('tasks.total'), '。'],
      ),
    ),
    paragraph(
      'supervision',
      said(
        ...['全年印发督办文书', now('documents.total'), before('documents.total')],
        ...['，其中工作指引清单', now('documents.guidance'), '、约谈通知书', now('documents.interview')],
        ...['、督察意见书和专项督察通知', now('documents.inspection'), '；实际约谈', now('interviews.held')],
        ...['，涉及单位', now('interviews.units'), before('interviews.units')],
        ...[rate('replies.on_time_rate', '文书按期回复率'), '。'],
      ),
    ),
    paragraph(
      'rectification',
      said(
        ...['全年发现并列入整改台账的问题', now('problems.found'), before('problems.found')],
        ...['，已核验销号', now('problems.closed')],
        ...[rate('problems.closing_rate', '整改率'), '。'],
      ),
    ),
    paragraph(
      'tasks',
      said(
        ...['全年任务已完成', now('tasks.done'), '，其中按期完成', now('tasks.on_time')],
        ...[rate('tasks.on_time_rate', '按期完成率')],
        ...[rate('tasks.on_time_originally_rate', '按原定期限计算的完成率')],
        ...['；单位申请延期', now('extensions.asked'), '，同意', now('extensions.granted'), '。'],
      ),
    ),
    paragraph(
      'met',
      said(
        ...['年度目标中，已实现', now('targets.met'), before('targets.met')],
        ...[rate('targets.met_rate', '实现率'), '。'],
      ),
    ),
  ];
}

const SHORT: readonly (readonly [ShortTarget['verdict'], FigureKey, string])[] = [
  ['not_met', 'targets.not_met', '未实现'],
  ['partly_met', 'targets.partly_met', '部分实现'],
  ['unjudged', 'targets.unjudged', '尚未评定'],
];

/** Where nothing fell short: all was met, or nothing was promised. */
const NONE_SHORT = { met: '列入的年度目标全部实现。', none: '本年度没有列入年度目标。' } as const;

function shortcomings({ short }: ReportFacts, { now, before, has }: Phrasing): DraftParagraph[] {
  const told = SHORT.flatMap(([verdict, figure, words]) => {
    const targets = short.filter((target) => target.verdict === verdict);
    if (targets.length === 0) return [];
    return [said(`${words}的目标`, now(figure), before(figure), '：', listed(targets), '。')];
  });
  return [
    paragraph(
      'not_met',
      told.length === 0 ? said(NONE_SHORT[has('targets.met_rate') ? 'met' : 'none']) : said(...told),
    ),
    paragraph(
      'late',
      said(
        ...[
          '截至统计之日，逾期未完成的任务',
          now('tasks.overdue'),
          '，整改逾期的问题',
          now('problems.overdue'),
        ],
        ...['，销号后回潮的问题', now('problems.relapsed'), before('problems.relapsed'), '。'],
      ),
    ),
    paragraph('causes', [], '请写明上述不足的原因。'),
  ];
}

/** 一是“…”，…；二是… */
function listed(targets: readonly ShortTarget[]): Run[] {
  return targets.flatMap(({ id, title, reason }, index) => {
    const nth = targets.length === 1 ? '' : `${index === 0 ? '' : '；'}（${index + 1}）`;
    const why = reason === null ? '' : `，${reason.trim().replace(/[。；]+$/, '')}`;
    return said(`${nth}“`, [{ text: title, targetId: id }], `”${why}`);
  });
}

const leadership = ({ now }: Phrasing): DraftParagraph[] => [
  paragraph(
    'leadership',
    said(
      ...['年度述法安排应述法单位', now('duty.units'), '，已述法', now('duty.reported')],
      ...[
        '；领导就法治建设事项作出批示',
        now('instructions.given'),
        '，已办结',
        now('instructions.settled'),
        '。',
      ],
    ),
  ),
  paragraph('leadership_words', [], '请写明主要负责人履行推进法治建设第一责任人职责的情况。'),
];

function plans({ year, next }: ReportFacts): DraftParagraph[] {
  const known = next.flatMap(({ id, title }) => said('“', [{ text: title, targetId: id }], '”'));
  return [
    ...(next.length === 0
      ? []
      : [paragraph('next', said(`${year + 1}年已经确定的年度目标有：`, known, '。'))]),
    paragraph('next_words', [], `请写明${year + 1}年的工作安排。`),
  ];
}
