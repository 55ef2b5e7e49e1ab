import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import { type ImportOutcome, PlanConfirmation, PlanImportService } from '#features/plan-import';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { TakesFile, uploadedBytes } from '../http/upload.ts';
import {
  DifferencesAnswer,
  ImportAnswer,
  ImportConfirmedAnswer,
  ImportFileQuery,
  ImportItemAnswer,
  ImportOutcomeAnswer,
  ImportSheetAnswer,
  ImportsQuery,
  ImportVersionBody,
  NewImportBody,
} from './plan-import.dto.ts';
import { importAnswer, sheetAnswer } from './plan-import.presenter.ts';

/** 报告导入: a report goes in, its plan comes out as drafts; confirmed, they are targets. */
@Controller('plan-imports')
export class PlanImportsController {
  constructor(
    private readonly imports: PlanImportService,
    private readonly confirmation: PlanConfirmation,
  ) {}

  @Get()
  @Permission('plans.read')
  @AnswersPage('列出导入的报告，新的在前', ImportItemAnswer)
  list(@Who() who: Principal, @Query() query: ImportsQuery) {
    return this.imports.page(actorOf(who), query);
  }

  @Get(':importId')
  @Permission('plans.read')
  @Answers('报告正文、条目和它们在正文中的位置', ImportAnswer)
  async show(@Who() who: Principal, @Param('importId', IdPipe) importId: number): Promise<ImportAnswer> {
    return importAnswer(await this.imports.view(importId, actorOf(who)));
  }

  @Get(':importId/differences')
  @Permission('plans.read')
  @Answers('与同一报告此前导入的版本逐条比较', DifferencesAnswer)
  async differences(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
  ): Promise<DifferencesAnswer> {
    return { items: await this.imports.differences(importId, actorOf(who)) };
  }

  @Post()
  @Permission('plans.import')
  @AnswersCreated('粘贴全文导入一份报告', ImportOutcomeAnswer)
  async paste(@Who() who: Principal, @Body() body: NewImportBody): Promise<ImportOutcomeAnswer> {
    return this.withImport(who, await this.imports.import(actorOf(who), body));
  }

  @Post('file')
  @Permission('plans.import')
  @TakesFile('.txt、.docx、.html 或带文字层的 .pdf，不超过 20 MB')
  @AnswersCreated('以文件导入一份报告', ImportOutcomeAnswer)
  async upload(
    @Who() who: Principal,
    @Req() request: FastifyRequest,
    @Query() query: ImportFileQuery,
  ): Promise<ImportOutcomeAnswer> {
    const { name, bytes } = await uploadedBytes(request);
    return this.withImport(
      who,
      await this.imports.importFile(actorOf(who), { ...query, bytes, fileName: name }),
    );
  }

  @Post(':importId/confirm')
  @Permission('plans.import')
  @Answers('确认：保留的条目成为目标', ImportConfirmedAnswer)
  async confirm(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
    @Body() { version: expectedVersion }: ImportVersionBody,
  ): Promise<ImportConfirmedAnswer> {
    const targetIds = await this.confirmation.confirm(actorOf(who), { importId, expectedVersion });
    return { targetIds, import: await this.sheet(who, importId) };
  }

  @Post(':importId/discard')
  @Permission('plans.import')
  @Answers('放弃', ImportSheetAnswer)
  async discard(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
    @Body() { version: expectedVersion }: ImportVersionBody,
  ): Promise<ImportSheetAnswer> {
    await this.confirmation.discard(actorOf(who), { importId, expectedVersion });
    return this.sheet(who, importId);
  }

  @Post(':importId/resume')
  @Permission('plans.import')
  @Answers('重新处理已放弃的导入', ImportSheetAnswer)
  async resume(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
    @Body() { version: expectedVersion }: ImportVersionBody,
  ): Promise<ImportSheetAnswer> {
    await this.confirmation.resume(actorOf(who), { importId, expectedVersion });
    return this.sheet(who, importId);
  }

  private async withImport(who: Principal, outcome: ImportOutcome): Promise<ImportOutcomeAnswer> {
    return { ...outcome, import: await this.show(who, outcome.importId) };
  }

  private async sheet(who: Principal, importId: number): Promise<ImportSheetAnswer> {
    return sheetAnswer(await this.imports.view(importId, actorOf(who)));
  }
}
