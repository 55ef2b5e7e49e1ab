import { type DraftDoubt, NAMED_IN_TEXT, type PlanImportState } from '#domain/plan-import';
import { OrganizationDirectory, type OrganizationNode } from '#features/organizations';
import { PlanImportService } from '#features/plan-import';
import type { TargetDraft } from '#persistence';
import type { Session } from '../session/index.ts';

export interface UnitName {
  readonly code: string;
  readonly name: string;
}

/** A unit that could lead, and the words of the item that spoke for it. */
export interface SuggestedLead extends UnitName {
  /** As which the item itself names the unit. */
  readonly named: readonly string[];
  /** Words that a rule of the suggestions knows. */
  readonly words: readonly string[];
}

/** A target of the plan, as far as it is named at the console. */
export interface TargetName {
  readonly id: number;
  readonly code: string;
  readonly title: string;
}

export interface DraftSheet extends Pick<
  TargetDraft,
  | 'id'
  | 'parentId'
  | 'ordinal'
  | 'title'
  | 'text'
  | 'summary'
  | 'spans'
  | 'indicators'
  | 'deadlines'
  | 'responsible'
  | 'doubts'
  | 'state'
  | 'version'
> {
  /** Chosen by a person. */
  readonly lead: UnitName | null;
  /** The best first. */
  readonly suggestedLeads: readonly SuggestedLead[];
  readonly target: TargetName | null;
  readonly earlierTarget: TargetName | null;
}

export interface PlanSheet {
  readonly id: number;
  readonly state: PlanImportState;
  readonly version: number;
  readonly previousImportId: number | null;
  readonly fileName: string | null;
  readonly issuer: string;
  readonly title: string;
  readonly reportYear: number;
  readonly planYear: number;
  readonly planHeading: string;
  readonly doubts: readonly DraftDoubt[];
  /** In the order of the report, parents before what they hold. */
  readonly drafts: readonly DraftSheet[];
}

/** @throws DomainError `IMPORT_NOT_FOUND` */
export async function planSheet(session: Session, importId: number): Promise<PlanSheet> {
  const { imported, report, drafts } = await session.the(PlanImportService).view(importId);
  const { id, state, version, previousImportId, fileName, doubts } = imported;
  const { issuer, title, reportYear, planYear, planHeading } = report;
  const units = await unitsNamed(session, drafts);
  const targets = await targetsNamed(session, drafts);
  return {
    ...{ id, state, version, previousImportId, fileName },
    ...{ issuer, title, reportYear, planYear, planHeading, doubts },
    drafts: drafts.map((draft) => draftSheet(draft, units, targets)),
  };
}

function draftSheet(
  draft: TargetDraft,
  units: ReadonlyMap<number, OrganizationNode>,
  targets: ReadonlyMap<number, TargetName>,
): DraftSheet {
  const { id, parentId, ordinal, title, text, summary, spans, state, version } = draft;
  const { indicators, deadlines, responsible, doubts, leadSuggestions, leadUnitId } = draft;
  return {
    ...{ id, parentId, ordinal, title, text, summary, spans, state, version },
    ...{ indicators, deadlines, responsible, doubts },
    lead: leadUnitId === null ? null : unitName(units, leadUnitId),
    suggestedLeads: leadSuggestions.map(({ unitId, reasons }) => suggestedLead(units, unitId, reasons)),
    target: targets.get(draft.targetId ?? 0) ?? null,
    earlierTarget: targets.get(draft.earlierTargetId ?? 0) ?? null,
  };
}

/** A suggestion with the unit's code, by which a person takes it. */
export function suggestedLead(
  units: ReadonlyMap<number, OrganizationNode>,
  unitId: number,
  reasons: TargetDraft['leadSuggestions'][number]['reasons'],
): SuggestedLead {
  const wordsWhere = (named: boolean) => [
    ...new Set(reasons.flatMap(({ rule, words }) => ((rule === NAMED_IN_TEXT) === named ? words : []))),
  ];
  return { ...unitName(units, unitId), named: wordsWhere(true), words: wordsWhere(false) };
}

function unitName(units: ReadonlyMap<number, OrganizationNode>, unitId: number): UnitName {
  const { code = String(unitId), name = '' } = units.get(unitId) ?? {};
  return { code, name };
}

export async function unitsById(
  session: Session,
  ids: readonly number[],
): Promise<ReadonlyMap<number, OrganizationNode>> {
  const nodes = await session.read((tx) => session.the(OrganizationDirectory).nodes(tx, [...new Set(ids)]));
  return new Map(nodes.map((node) => [node.id, node]));
}

const unitsNamed = (session: Session, drafts: readonly TargetDraft[]) =>
  unitsById(
    session,
    drafts.flatMap(({ leadUnitId, leadSuggestions }) => [
      ...(leadUnitId === null ? [] : [leadUnitId]),
      ...leadSuggestions.map(({ unitId }) => unitId),
    ]),
  );

async function targetsNamed(
  session: Session,
  drafts: readonly TargetDraft[],
): Promise<ReadonlyMap<number, TargetName>> {
  const ids = drafts.flatMap(({ targetId, earlierTargetId }) =>
    [targetId, earlierTargetId].filter((id) => id !== null),
  );
  const rows = await session.read((tx) =>
    tx.query<TargetName>('SELECT id, code, title FROM targets WHERE id = ANY($1::bigint[])', [ids]),
  );
  return new Map(rows.map((target) => [target.id, target]));
}
