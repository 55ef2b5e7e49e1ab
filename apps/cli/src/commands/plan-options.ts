import { Option } from 'commander';
import { DomainError } from '#domain/shared';
import { OrganizationDirectory } from '#features/organizations';
import { DraftDesk, type ImportView, PlanImportService } from '#features/plan-import';
import { type Actor, SYSTEM } from '#platform/actor';
import { type Session } from '../session/index.ts';
import { wholeNumber } from './options.ts';

/** Options of whoever works on an open import. */
export interface DeskOptions {
  readonly as?: string;
  readonly version?: number;
  readonly json?: boolean;
}

export const deskPerson = (): Option => new Option('--as <人员代码>', '以谁的身份办理；不写则同导入人');

export const seenVersion = (): Option =>
  new Option('--version <版本>', '你看到的版本，已被他人改过就不办理；不写则以现在的为准').argParser(
    wholeNumber,
  );

export const asJson = (): Option => new Option('--json', '输出 JSON');

/** Collects an option that may be given several times. */
export const several =
  <T>(parse: (text: string) => T) =>
  (text: string, before: readonly T[] = []): readonly T[] => [...before, parse(text)];

/** Who works on an import: the person named, else who imported it. */
export async function deskActor(session: Session, as: string | undefined, createdBy: string): Promise<Actor> {
  if (as !== undefined) return session.actor(as);
  const [, id] = /^person:(\d+)$/.exec(createdBy) ?? [];
  return id === undefined ? SYSTEM : { kind: 'person', id: Number(id), from: 'cli' };
}

/** An import as one command finds it, with what every change of it takes. */
export interface AtDesk {
  readonly desk: DraftDesk;
  readonly actor: Actor;
  readonly view: ImportView;
  readonly command: { readonly importId: number; readonly expectedVersion: number };
}

/** @throws DomainError `IMPORT_NOT_FOUND`, `PERSON_NOT_FOUND` */
export async function atImport(
  session: Session,
  importId: number,
  { as, version }: DeskOptions,
): Promise<AtDesk> {
  const view = await session.the(PlanImportService).view(importId);
  const actor = await deskActor(session, as, view.imported.createdBy);
  const command = { importId, expectedVersion: version ?? view.imported.version };
  return { desk: session.the(DraftDesk), actor, view, command };
}

/**
 * The import to which all these drafts belong.
 * @throws DomainError `DRAFT_NOT_FOUND`, `DRAFTS_OF_TWO_IMPORTS`, `PERSON_NOT_FOUND`
 */
export async function atDrafts(
  session: Session,
  draftIds: readonly number[],
  options: DeskOptions,
): Promise<AtDesk> {
  const rows = await session.read((tx) =>
    tx.query<{ id: number; importId: number }>(
      'SELECT id, import_id AS "importId" FROM target_drafts WHERE id = ANY($1::bigint[])',
      [draftIds],
    ),
  );
  const missing = draftIds.find((draftId) => !rows.some(({ id }) => id === draftId));
  if (missing !== undefined) {
    throw new DomainError('DRAFT_NOT_FOUND', `没有编号为 ${missing} 的条目，可用 plan show 查看。`, {
      draftId: missing,
    });
  }
  const [importId = 0, ...others] = new Set(rows.map((row) => row.importId));
  if (others.length === 0) return atImport(session, importId, options);
  throw new DomainError('DRAFTS_OF_TWO_IMPORTS', '所选条目不在同一份导入里，请分开办理。', { draftIds });
}

/** @throws DomainError `ORGANIZATION_NOT_FOUND` */
export async function organizationId(session: Session, code: string): Promise<number> {
  const known = await session.read((tx) => session.the(OrganizationDirectory).knownOrganizations(tx, [code]));
  return known.get(code) ?? 0;
}
