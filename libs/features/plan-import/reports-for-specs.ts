import type { Actor } from '#platform/actor';
import type { PlanImportRig } from './rig-for-specs.ts';

export const supervisor: Actor = { kind: 'person', id: 1 };
export const refused = (code: string) => expect.objectContaining({ code }) as Error;

export const LEARNING = '一是抓好法治学习。举办专题培训6期。';
export const REVIEW = '二是畅通复议渠道。行政复议按期办结率达到100%，十月底前建成复议服务站5个。';
export const ENFORCEMENT =
  '三是规范行政执法。六月底前完成案卷评查，优秀率不低于90%。\n责任单位：市综合行政执法局';
/** Two headings, each over two items. */
export const NESTED = [
  '（一）规范执法。一是完善机制；二是培训3期；',
  '（二）畅通复议。一是优化受理；二是办结率达到100%。',
];

export const reportOf = (items: readonly string[], year = 2023, place = '云溪市') =>
  `${place}${year}年法治政府建设情况的报告\n\n一、主要工作\n审查文件72件。\n二、${year + 1}年工作安排\n${items.join('\n')}\n\n${place}人民政府\n${year + 1}年3月1日`;

/** Two units and another office under an office, and reports of one year each. */
export async function officeWithReports(rig: PlanImportRig, officeId: number) {
  const enter = async (code: string, name: string, kind: string): Promise<number> => {
    const [row] = await rig.query<{ id: number }>(
      `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
       VALUES ($1, $2, $3, 'city', $4, '2024-01-01') RETURNING id`,
      [code, name, kind, officeId],
    );
    return row?.id ?? 0;
  };
  const justiceId = await enter('SFJ', '云溪市司法局', 'unit');
  const enforcementId = await enter('ZFJ', '云溪市综合行政执法局', 'unit');
  const otherOfficeId = await enter('DP', '东浦区委依法治区办', 'office');
  let years = 2001;

  /** A report of a year that no other has. */
  const report = (items: readonly string[] = [LEARNING, REVIEW, ENFORCEMENT]) => {
    const year = (years += 1);
    return { officeId, text: reportOf(items, year), year };
  };
  const imported = async (items?: readonly string[]) =>
    (await rig.imports.import(supervisor, report(items))).importId;
  const drafts = async (importId: number) => (await rig.imports.view(importId)).drafts;
  const draftNamed = async (importId: number, words: string) => {
    const draft = (await drafts(importId)).find(({ text }) => text.includes(words));
    if (!draft) throw new Error(`No draft says ${words}`);
    return draft;
  };
  return { officeId, otherOfficeId, justiceId, enforcementId, report, imported, drafts, draftNamed };
}

export type OfficeWithReports = Awaited<ReturnType<typeof officeWithReports>>;
