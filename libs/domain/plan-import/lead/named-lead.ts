import type { ResponsibleUnit } from '../../plan-text/index.ts';
import type { LeadCandidate, LeadSuggestion } from './suggest-lead.ts';

/** Shown in place of a rule where the item itself names the unit. */
export const NAMED_IN_TEXT = 'named-in-text';

/** Names a district adds or leaves out: 市司法局, 县司法局 and 司法局 are one unit to the office that reads. */
const bare = (name: string): string => name.replace(/^(?:中共)?(?:[市区县州镇乡省]|本[市区县])/u, '').trim();

/** Units that the item itself makes responsible, 牵头 before others: suggestions all the same, since names are guessed at. */
export function namedLeads(
  responsible: readonly ResponsibleUnit[],
  units: readonly LeadCandidate[],
): LeadSuggestion[] {
  const score = { lead: 1_000, responsible: 900, cooperating: 0 } as const;
  const found = new Map<number, LeadSuggestion>();
  for (const { name, role } of responsible) {
    if (score[role] === 0 || bare(name).length < 2) continue;
    const unit = units
      .filter((candidate) => candidate.name.includes(bare(name)))
      .sort((a, b) => a.name.length - b.name.length)[0];
    if (!unit || found.has(unit.id)) continue;
    const reasons = [{ rule: NAMED_IN_TEXT, words: [name] }];
    found.set(unit.id, { unitId: unit.id, unitName: unit.name, score: score[role] - found.size, reasons });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** What the item names before what its words speak for; each unit once, with all its reasons. */
export function rankedLeads(...lists: readonly (readonly LeadSuggestion[])[]): LeadSuggestion[] {
  const all = new Map<number, LeadSuggestion>();
  for (const suggestion of lists.flat()) {
    const known = all.get(suggestion.unitId);
    all.set(
      suggestion.unitId,
      known
        ? {
            ...known,
            score: known.score + suggestion.score,
            reasons: [...known.reasons, ...suggestion.reasons],
          }
        : suggestion,
    );
  }
  return [...all.values()].sort((a, b) => b.score - a.score);
}
