import {
  type ConclusionContent,
  type ConclusionFinding,
  FINDING_KIND_NAMES,
  findingLine,
} from '#domain/inspection';
import {
  type Annex,
  composeDocument,
  type DocumentTemplate,
  type OfficialDocument,
} from '#domain/official-document';
import { type Day, formatDay } from '#domain/shared';

/** More problems than this, or those of several units, are a table behind the text. */
const IN_TEXT = 12;

export interface ConclusionToPrint {
  readonly content: ConclusionContent;
  readonly number: string | null;
  /** Null before signature. */
  readonly issuedOn: Day | null;
}

/**
 * 督察结论 on paper: as many units as the reader sees of it.
 * @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function inspectionPaper(
  { content, number, issuedOn }: ConclusionToPrint,
  template: DocumentTemplate,
): OfficialDocument {
  const { title, issuer, opening, summary, parts, demands, rights } = content;
  const units = parts.map(({ unitName }) => unitName).join('、');
  const findings = parts.flatMap((part) => part.findings);
  const several = parts.length > 1;
  const listed = several || findings.length > IN_TEXT;
  return composeDocument(
    template,
    {
      single: {
        ...{ 标题: title, 发文机关: issuer, 责任单位: units },
        ...{ 督察依据: opening, 督察情况: summary, 救济途径: rights },
      },
      lists: {
        评价: parts.flatMap(({ unitName, assessment }) =>
          assessment.trim() === '' ? [] : [several ? `${unitName}：${assessment}` : assessment],
        ),
        问题: listed ? parts.map(countLine) : wordsOf(findings),
        附件说明: listed && findings.length > 0 ? [`以上共${findings.length}个问题，详见附件。`] : [],
        意见: demands,
      },
    },
    {
      ...{ issuer, addressee: units, number, signedOn: issuedOn },
      annexes: listed && findings.length > 0 ? [problemTable(content)] : [],
    },
  );
}

/** The body counts its lines by itself; the numbers of the whole document are the annex's. */
const wordsOf = (findings: readonly ConclusionFinding[]): string[] =>
  findings.length === 0
    ? ['未发现需要整改的问题。']
    : findings.map((finding) => findingLine(finding).replace(/^\d+．/u, ''));

function countLine({ unitName, findings }: ConclusionContent['parts'][number]): string {
  const [first] = findings;
  const last = findings.at(-1);
  if (!first || !last) return `${unitName}：未发现需要整改的问题。`;
  const place = first === last ? `附件第${first.nth}项` : `附件第${first.nth}至${last.nth}项`;
  return `${unitName}：发现问题${findings.length}个，见${place}。`;
}

function problemTable({ parts }: ConclusionContent): Annex {
  const several = parts.length > 1;
  return {
    title: '问题清单',
    columns: [
      { title: '序号', share: 1.1, align: 'center' },
      ...(several ? [{ title: '单位', share: 2.4 } as const] : []),
      { title: '问题和证据', share: 6 },
      { title: '整改要求', share: 4 },
      { title: '完成期限', share: 2.6, align: 'center' },
    ],
    rows: parts.flatMap(({ unitName, findings }) =>
      findings.map(({ nth, kind, fact, evidence, basis, demand, completeBy }) => [
        String(nth),
        ...(several ? [unitName] : []),
        `${kind === 'problem' ? '' : `【${FINDING_KIND_NAMES[kind]}】`}${fact}（证据：${evidence}${basis === null ? '' : `；依据：${basis}`}）`,
        demand,
        formatDay(completeBy),
      ]),
    ),
  };
}
