import type { ImportView } from '#features/plan-import';
import type { DraftAnswer } from './draft.dto.ts';
import type { ImportAnswer, ImportSheetAnswer } from './plan-import.dto.ts';

export function sheetAnswer({ imported, report, drafts, names }: ImportView): ImportSheetAnswer {
  const { id, officeId, reportId, state, fileName, previousImportId, doubts, readerVersion } = imported;
  const { issuer, title, reportYear, planYear, planHeading } = report;
  return {
    ...{ id, officeId, reportId, state, fileName, previousImportId, doubts, readerVersion },
    ...{ issuer, title, reportYear, planYear, planHeading },
    officeName: names.office,
    createdAt: imported.createdAt,
    closedAt: imported.closedAt,
    version: imported.version,
    drafts: drafts.map((draft) => draftAnswer(draft, names)),
  };
}

export const importAnswer = (view: ImportView): ImportAnswer => ({
  ...sheetAnswer(view),
  text: view.report.body,
});

function draftAnswer(
  draft: ImportView['drafts'][number],
  { units, targets }: ImportView['names'],
): DraftAnswer {
  const { id, parentId, ordinal, title, text, summary, spans, indicators, deadlines, responsible } = draft;
  const { doubts, leadSuggestions, suggestedLeadId, leadUnitId, state, version } = draft;
  return {
    ...{ id, parentId, ordinal, title, text, summary, spans, indicators, deadlines, responsible },
    ...{ doubts, leadSuggestions, suggestedLeadId, leadUnitId, state, version },
    leadUnitName: units.get(leadUnitId ?? 0) ?? null,
    earlierTarget: targets.get(draft.earlierTargetId ?? 0) ?? null,
    target: targets.get(draft.targetId ?? 0) ?? null,
  };
}
