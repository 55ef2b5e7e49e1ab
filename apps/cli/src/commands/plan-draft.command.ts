import { type Command } from 'commander';
import { DomainError } from '#domain/shared';
import type { TargetDraft } from '#persistence';
import { print, printJson } from '../console/index.ts';
import { type Session, withSession } from '../session/index.ts';
import { draftLines } from '../views/plan-draft.view.ts';
import { planSheet } from '../views/plan-sheet.view.ts';
import { wholeNumber } from './options.ts';
import {
  editedIndicators,
  INDICATOR_SYNTAX,
  parseIndicator,
  type WrittenIndicator,
} from './plan-indicator.ts';
import {
  asJson,
  atDrafts,
  type DeskOptions,
  deskPerson,
  seenVersion,
  several,
  organizationId,
} from './plan-options.ts';

interface EditOptions extends DeskOptions {
  readonly title?: string;
  readonly summary?: string;
  readonly lead?: string;
  readonly indicator?: readonly WrittenIndicator[];
  readonly removeIndicator?: readonly number[];
}

interface SplitOptions extends DeskOptions {
  readonly at?: number;
  readonly before?: string;
}

const NO_LEAD = '无';

/** 核对条目: a person's corrections of what was read, before anything becomes a target. */
export function addPlanDraftCommands(plan: Command): void {
  const onDraft = (name: string, description: string) => deskCommand(plan, name, description, '<条目编号>');
  onDraft('edit', '修改一个条目，没有写的不变')
    .option('--title <名称>', '名称')
    .option('--summary <内容>', '内容；报告原文始终保留')
    .option('--lead <单位代码>', `牵头单位，写“${NO_LEAD}”则取消`)
    .option(
      '--indicator <指标>',
      `改同名的指标，没有同名的则新增，可写多次；${INDICATOR_SYNTAX}`,
      several(parseIndicator),
    )
    .option('--remove-indicator <序号>', '去掉第几个指标（见 plan show），可写多次', several(wholeNumber))
    .action((id: string, options: EditOptions) =>
      withSession((session) => edit(session, wholeNumber(id), options)),
    );
  onDraft('split', '把一个条目拆成两条')
    .option('--before <文字>', '从这几个字起是第二条')
    .option('--at <位置>', '从原文的第几个字之后起是第二条', wholeNumber)
    .action((id: string, options: SplitOptions) =>
      withSession((session) => split(session, wholeNumber(id), options)),
    );
  const onDrafts = (name: string, description: string, act: Act) =>
    deskCommand(plan, name, description, '<条目编号...>').action((ids: string[], options: DeskOptions) =>
      withSession((session) => act(session, ids.map(wholeNumber), options)),
    );
  onDrafts('merge', '合并同一标题下相邻的条目，或一个标题与它下面的全部条目', merge);
  onDrafts('drop', '舍去，连同下面的条目', drop);
  onDrafts('restore', '恢复舍去的条目，连同下面的条目', restore);
}

type Act = (session: Session, draftIds: readonly number[], options: DeskOptions) => Promise<void>;

const deskCommand = (plan: Command, name: string, description: string, argument: string): Command =>
  plan
    .command(name)
    .description(description)
    .argument(argument)
    .addOption(deskPerson())
    .addOption(seenVersion())
    .addOption(asJson());

async function edit(session: Session, draftId: number, options: EditOptions): Promise<void> {
  const { title, summary, lead, indicator = [], removeIndicator = [], version } = options;
  const { desk, actor, view, command } = await atDrafts(session, [draftId], options);
  const draft = draftIn(view.drafts, draftId);
  await desk.edit(actor, {
    draftId,
    expectedVersion: version ?? draft.version,
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(lead === undefined
      ? {}
      : { leadUnitId: lead === NO_LEAD ? null : await organizationId(session, lead) }),
    indicators: editedIndicators(draft.indicators, indicator, removeIndicator),
  });
  await tell(session, command.importId, [draftId], '已修改：', options);
}

async function split(session: Session, draftId: number, options: SplitOptions): Promise<void> {
  const { desk, actor, view, command } = await atDrafts(session, [draftId], options);
  const draft = draftIn(view.drafts, draftId);
  const offset = splitPlace(draft.text, options);
  const expectedVersion = options.version ?? draft.version;
  const halves = await desk.split(actor, { draftId, expectedVersion, offset });
  await tell(session, command.importId, halves, '已拆成两条：', options);
}

const merge: Act = async (session, draftIds, options) => {
  const { desk, actor, command } = await atDrafts(session, draftIds, options);
  const remaining = await desk.merge(actor, { ...command, draftIds });
  await tell(session, command.importId, [remaining], '已合并为：', options);
};

const drop: Act = async (session, draftIds, options) => {
  const { desk, actor, command } = await atDrafts(session, draftIds, options);
  await desk.drop(actor, { ...command, draftIds });
  await tell(session, command.importId, draftIds, '已舍去：', options);
};

const restore: Act = async (session, draftIds, options) => {
  const { desk, actor, command } = await atDrafts(session, draftIds, options);
  await desk.restore(actor, { ...command, draftIds });
  await tell(session, command.importId, draftIds, '已恢复：', options);
};

/** Shows the drafts that were touched, and what they hold, as they are now. */
async function tell(
  session: Session,
  importId: number,
  draftIds: readonly number[],
  headline: string,
  { json = false }: DeskOptions,
): Promise<void> {
  const { drafts } = await planSheet(session, importId);
  const touched = new Set(draftIds);
  for (const { id, parentId } of drafts) if (parentId !== null && touched.has(parentId)) touched.add(id);
  const shown = drafts.filter(({ id }) => touched.has(id));
  if (json) printJson(shown);
  else print([headline, ...draftLines(shown)].join('\n'));
}

/** @throws DomainError `SPLIT_PLACE_MISSING`, `SPLIT_TEXT_NOT_FOUND`, `SPLIT_TEXT_AMBIGUOUS` */
function splitPlace(text: string, { at, before }: SplitOptions): number {
  if ((at === undefined) === (before === undefined)) {
    throw new DomainError('SPLIT_PLACE_MISSING', '请用 --before 写明第二条开头的文字，或用 --at 写明位置。');
  }
  if (before === undefined) return at ?? 0;
  const offset = before === '' ? -1 : text.indexOf(before);
  if (offset < 0) {
    throw new DomainError(
      'SPLIT_TEXT_NOT_FOUND',
      `本条原文里没有“${before}”，可用 plan show --text 查看原文。`,
      { before },
    );
  }
  if (text.indexOf(before, offset + 1) < 0) return offset;
  throw new DomainError('SPLIT_TEXT_AMBIGUOUS', `本条原文里不止一处“${before}”，请多写几个字。`, { before });
}

function draftIn(drafts: readonly TargetDraft[], draftId: number): TargetDraft {
  const draft = drafts.find(({ id }) => id === draftId);
  if (draft) return draft;
  throw new DomainError('DRAFT_NOT_FOUND', '条目刚被合并，请用 plan show 查看。', { draftId });
}
