/** Which words of an item speak for which kind of unit. */
export interface LeadRule {
  /** Names the rule where its suggestion is shown. */
  readonly key: string;
  readonly words: readonly string[];
  /** Parts of unit names, the most fitting first. */
  readonly units: readonly string[];
}

/** A unit that could lead. */
export interface LeadCandidate {
  readonly id: number;
  readonly name: string;
}

/** Why a unit is suggested: a rule, and the words of the item that it found. */
export interface LeadReason {
  readonly rule: string;
  readonly words: readonly string[];
}

/** Always a suggestion: a person chooses the lead. */
export interface LeadSuggestion {
  readonly unitId: number;
  readonly unitName: string;
  /** Only for ranking. */
  readonly score: number;
  readonly reasons: readonly LeadReason[];
}

/** A word counts at most this often: an item that repeats itself says no more. */
const COUNTED = 3;
/** How much less each further unit of a rule fits than the one before it. */
const NEXT_UNIT = 0.5;

/**
 * Ranks the units that the words of an item speak for, the best first; units equally well spoken for in the order of
 * the rules. Longer words say more and claim their place: 行政执法监督 is not also 执法.
 */
export function suggestLead(
  text: string,
  rules: readonly LeadRule[],
  units: readonly LeadCandidate[],
): LeadSuggestion[] {
  const counts = countWords(
    text,
    rules.flatMap(({ words }) => words),
  );
  const found = new Map<number, { unit: LeadCandidate; score: number; reasons: LeadReason[] }>();
  for (const { key, words, units: named } of rules) {
    const spoken = words.filter((word) => counts.has(word));
    if (spoken.length === 0) continue;
    const weight = spoken.reduce(
      (sum, word) => sum + word.length * Math.min(counts.get(word) ?? 0, COUNTED),
      0,
    );
    unitsNamed(named, units).forEach((unit, nth) => {
      const entry = found.get(unit.id) ?? { unit, score: 0, reasons: [] };
      entry.score += weight * NEXT_UNIT ** nth;
      entry.reasons.push({ rule: key, words: spoken });
      found.set(unit.id, entry);
    });
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ unit, score, reasons }) => ({ unitId: unit.id, unitName: unit.name, score, reasons }));
}

/** The real units whose names hold one of the parts, in the order of the parts; of several the shortest name. */
function unitsNamed(parts: readonly string[], units: readonly LeadCandidate[]): LeadCandidate[] {
  const chosen = parts.flatMap((part) => {
    const fitting = units.filter(({ name }) => name.includes(part));
    return fitting.sort((a, b) => a.name.length - b.name.length).slice(0, 1);
  });
  return [...new Set(chosen)];
}

/** How often each word occurs where no longer word has claimed the place. */
function countWords(text: string, words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const claimed = new Uint8Array(text.length);
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (claimed.subarray(at, at + word.length).includes(1)) continue;
      claimed.fill(1, at, at + word.length);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
