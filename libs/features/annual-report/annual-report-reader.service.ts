import { Injectable } from '@nestjs/common';
import {
  annualReportLife,
  type AnnualReportState,
  type AnnualReportStep,
  assertSeesReport,
  type Concealed,
  concealed,
  composeReport,
  type Countdown,
  countdowns,
  mayTakeReportStep,
  type ParagraphKey,
  reportAsDocument,
  reportAsText,
  reportTitle,
  type ShownSection,
  unwritten,
  withEdits,
} from '#domain/annual-report';
import type { Reach } from '#domain/identity';
import { stepsFrom } from '#domain/lives';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { PresentDay } from '#features/statistics';
import { writeWord } from '#platform/official-paper';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { AnnualReportRepository, type StoredReport, type VersionLine } from './annual-report.repository.ts';
import { figureTable } from './figure-table.ts';
import { type FactsOfDay, ReportFactsQuery, type ReportScope } from './report-facts.query.ts';

export const REPORT_FORMATS = ['docx', 'txt'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The report as a person reads and words it. */
export interface ReportPage extends ReportScope {
  readonly officeName: string;
  readonly title: string;
  readonly status: AnnualReportState;
  /** 0 where nothing has been written yet. */
  readonly version: number;
  /** Of the figures; a final report keeps those of its day. */
  readonly asOf: Day;
  readonly sections: readonly ShownSection[];
  readonly countdowns: readonly Countdown[];
  /** What stands in the way of making it final. */
  readonly concealed: readonly Concealed[];
  readonly unwritten: readonly ParagraphKey[];
  readonly acts: readonly AnnualReportStep[];
  readonly finalisedAt: Date | null;
  readonly finalisedByName: string | null;
}

export interface ReportFile {
  readonly bytes: Buffer;
  readonly name: string;
}

const ORDER = 'annual-report-versions';

/** What is read of annual reports: the draft is composed anew each time, a final one stays as it was. */
@Injectable()
export class AnnualReportReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly present: PresentDay,
    private readonly reports: AnnualReportRepository,
    private readonly facts: ReportFactsQuery,
  ) {}

  /** @throws DomainError `ORGANIZATION_NOT_FOUND` */
  async page(reach: Reach, scope: ReportScope): Promise<ReportPage> {
    assertSeesReport(reach, scope.officeId);
    const facts = await this.facts.read(scope);
    if (facts.officeName === '') throw notFound(scope.officeId);
    const { stored, sections, title } = await this.standing(scope, facts);
    const { light, calendar } = await this.present.now();
    const status = stored?.status ?? 'draft';
    return {
      ...scope,
      ...{ officeName: facts.officeName, title, status, version: stored?.version ?? 0, sections },
      asOf: stored?.finalisedAt ? dayOf(stored.finalisedAt) : facts.asOf,
      countdowns: countdowns(scope.year, light.today, calendar),
      concealed: status === 'final' ? [] : concealed(sections, facts),
      unwritten: status === 'final' ? [] : unwritten(sections).map(({ key }) => key),
      acts: stepsFrom(annualReportLife, status).filter((step) =>
        mayTakeReportStep(reach, scope.officeId, step),
      ),
      ...{ finalisedAt: stored?.finalisedAt ?? null, finalisedByName: stored?.finalisedByName ?? null },
    };
  }

  /**
   * The report as a file; of a version, as it was.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `ANNUAL_REPORT_VERSION_NOT_FOUND`
   */
  async file(
    reach: Reach,
    scope: ReportScope,
    { format, version }: { readonly format: ReportFormat; readonly version?: number | undefined },
  ): Promise<ReportFile> {
    assertSeesReport(reach, scope.officeId);
    const facts = await this.facts.read(scope);
    const { title, sections, finalOn } = await (version === undefined
      ? this.standing(scope, facts)
      : this.versionOf(scope, version));
    const text = { title, officeName: facts.officeName, finalOn, sections };
    if (format === 'txt') return { bytes: Buffer.from(reportAsText(text)), name: title };
    return { bytes: await writeWord(reportAsDocument(text, [figureTable(sections)])), name: title };
  }

  /** @throws DomainError `ORGANIZATION_NOT_FOUND`, `CURSOR_INVALID` */
  versions(
    reach: Reach,
    {
      cursor,
      limit,
      ...scope
    }: ReportScope & { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<VersionLine>> {
    assertSeesReport(reach, scope.officeId);
    const [below = null] = readCursor(ORDER, cursor, 1) ?? [];
    if (below !== null && !(typeof below === 'number' && below > 0 && below < 2 ** 31)) {
      throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
    }
    return this.uow.run(async (tx) => {
      const rows = await this.reports.versions(tx, scope, below, limit + 1);
      return pageOf(rows, limit, ({ version }) => writeCursor(ORDER, [version]));
    });
  }

  private standing(scope: ReportScope, facts: FactsOfDay): Promise<Standing> {
    return this.uow.run(async (tx) => {
      const stored = await this.reports.find(tx, scope);
      if (stored?.status === 'final') {
        const { title, sections } = await this.reports.version(tx, scope, stored.version);
        return { stored, title, sections, finalOn: stored.finalisedAt && dayOf(stored.finalisedAt) };
      }
      const sections = withEdits(composeReport(facts), stored?.edits ?? [], facts);
      return { stored, title: reportTitle(facts), sections, finalOn: null };
    });
  }

  private async versionOf(scope: ReportScope, version: number): Promise<Omit<Standing, 'stored'>> {
    const { title, sections, status, savedAt } = await this.uow.run((tx) =>
      this.reports.version(tx, scope, version),
    );
    return { title, sections, finalOn: status === 'final' ? dayOf(savedAt) : null };
  }
}

interface Standing {
  readonly stored: StoredReport | undefined;
  readonly title: string;
  readonly sections: readonly ShownSection[];
  readonly finalOn: Day | null;
}

const notFound = (officeId: number): DomainError =>
  new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
