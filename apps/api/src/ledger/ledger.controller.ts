import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { actionTitle } from '#domain/ledger';
import { dayOf, instantAt } from '#domain/shared';
import { actorOf, type Principal } from '#features/identity';
import {
  type ExportFormat,
  type LedgerFilter,
  type LedgerLine,
  LedgerReader,
  LedgerVerifier,
  type VerificationStanding,
} from '#features/ledger';
import { Clock } from '#platform/clock';
import { type Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersFile, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  LedgerEntryAnswer,
  LedgerExportQuery,
  LedgerLineAnswer,
  LedgerQuery,
  LedgerVerificationAnswer,
} from './ledger.dto.ts';

const MEDIA: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
};

const DAY_MS = 86_400_000;

/** 审计台账: what the auditor reads, and nobody changes. */
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly reader: LedgerReader,
    private readonly verifier: LedgerVerifier,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permission('ledger.read')
  @AnswersPage('查询台账，最新的在前', LedgerLineAnswer)
  async list(@Query() { cursor, limit, ...query }: LedgerQuery): Promise<Page<LedgerLineAnswer>> {
    const { items, next } = await this.reader.list({ ...filterOf(query), cursor, limit });
    return { items: items.map(named), next };
  }

  @Get('verification')
  @Permission('ledger.read')
  @Answers('核验整条台账链是否被改动；记录很多时先答复进度', LedgerVerificationAnswer)
  verification(): Promise<VerificationStanding> {
    return this.verifier.verify();
  }

  @Get('export')
  @Permission('ledger.export')
  @AnswersFile('导出台账；导出本身也记入台账', MEDIA.csv, MEDIA.jsonl)
  async export(
    @Who() principal: Principal,
    @Query() { format, ...query }: LedgerExportQuery,
  ): Promise<StreamableFile> {
    const lines = await this.reader.export(actorOf(principal), filterOf(query), format);
    const name = encodeURIComponent(`台账-${dayOf(this.clock.now())}.${format}`);
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: MEDIA[format],
      disposition: `attachment; filename="ledger.${format}"; filename*=UTF-8''${name}`,
    });
  }

  @Get(':entryId')
  @Permission('ledger.read')
  @Answers('查看一条台账，含变更前后', LedgerEntryAnswer)
  async show(@Param('entryId', IdPipe) entryId: number): Promise<LedgerEntryAnswer> {
    return named(await this.reader.show(entryId));
  }
}

/** The file for proving carries the code alone; a reader is shown the name. */
const named = <L extends LedgerLine>(line: L) => ({ ...line, actionTitle: actionTitle(line.action) });

function filterOf({ from, to, actor, action, subject }: Omit<LedgerExportQuery, 'format'>): LedgerFilter {
  return {
    from: from && instantAt(from),
    // Not the next day by name: the last day that can be written has none.
    before: to && new Date(instantAt(to).getTime() + DAY_MS),
    ...{ actor, action, subject },
  };
}
