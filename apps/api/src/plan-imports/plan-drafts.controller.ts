import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { DraftDesk, PlanImportService } from '#features/plan-import';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { TargetDraftEditBody, SplitBody } from './draft.dto.ts';
import { ChosenDraftsBody, ImportSheetAnswer, MergedDraftsAnswer, SplitAnswer } from './plan-import.dto.ts';
import { sheetAnswer } from './plan-import.presenter.ts';

/** 核对条目: drafts edited, split, merged, dropped and taken back; the whole sheet comes back each time. */
@Controller()
export class PlanDraftsController {
  constructor(
    private readonly desk: DraftDesk,
    private readonly imports: PlanImportService,
  ) {}

  @Patch('plan-drafts/:draftId')
  @Permission('plans.import')
  @Answers('修改条目的名称、内容、指标或牵头单位', ImportSheetAnswer)
  async edit(
    @Who() who: Principal,
    @Param('draftId', IdPipe) draftId: number,
    @Body() { version: expectedVersion, ...edit }: TargetDraftEditBody,
  ): Promise<ImportSheetAnswer> {
    await this.desk.edit(actorOf(who), { draftId, expectedVersion, ...edit });
    return this.sheetOfDraft(who, draftId);
  }

  @Post('plan-drafts/:draftId/split')
  @Permission('plans.import')
  @Answers('把一条拆成两条', SplitAnswer)
  async split(
    @Who() who: Principal,
    @Param('draftId', IdPipe) draftId: number,
    @Body() { version: expectedVersion, offset }: SplitBody,
  ): Promise<SplitAnswer> {
    const draftIds = await this.desk.split(actorOf(who), { draftId, expectedVersion, offset });
    return { draftIds, import: await this.sheetOfDraft(who, draftId) };
  }

  @Post('plan-imports/:importId/merge')
  @Permission('plans.import')
  @Answers('合并相邻的条目', MergedDraftsAnswer)
  async merge(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
    @Body() { version: expectedVersion, draftIds }: ChosenDraftsBody,
  ): Promise<MergedDraftsAnswer> {
    const draftId = await this.desk.merge(actorOf(who), { importId, expectedVersion, draftIds });
    return { draftId, import: await this.sheet(who, importId) };
  }

  @Post('plan-imports/:importId/drop')
  @Permission('plans.import')
  @Answers('舍去条目及其下级', ImportSheetAnswer)
  async drop(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
    @Body() { version: expectedVersion, draftIds }: ChosenDraftsBody,
  ): Promise<ImportSheetAnswer> {
    await this.desk.drop(actorOf(who), { importId, expectedVersion, draftIds });
    return this.sheet(who, importId);
  }

  @Post('plan-imports/:importId/restore')
  @Permission('plans.import')
  @Answers('恢复舍去的条目及其下级', ImportSheetAnswer)
  async restore(
    @Who() who: Principal,
    @Param('importId', IdPipe) importId: number,
    @Body() { version: expectedVersion, draftIds }: ChosenDraftsBody,
  ): Promise<ImportSheetAnswer> {
    await this.desk.restore(actorOf(who), { importId, expectedVersion, draftIds });
    return this.sheet(who, importId);
  }

  private async sheetOfDraft(who: Principal, draftId: number): Promise<ImportSheetAnswer> {
    return sheetAnswer(await this.imports.viewOfDraft(draftId, actorOf(who)));
  }

  private async sheet(who: Principal, importId: number): Promise<ImportSheetAnswer> {
    return sheetAnswer(await this.imports.view(importId, actorOf(who)));
  }
}
