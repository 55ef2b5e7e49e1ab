import type { LeadRule } from '#domain/plan-import';
import {
  listOf,
  matching,
  oneOf,
  type Read,
  readSeedFile,
  refuseDuplicates,
  SEED_ROOT,
  shape,
  text,
} from '../reading/index.ts';

const FILE = 'lead-suggestions.json';

interface LeadSuggestionsFile {
  readonly format: 'sandan.lead-suggestions/1';
  readonly rules: readonly LeadRule[];
}

const file: Read<LeadSuggestionsFile> = shape<LeadSuggestionsFile>({
  format: oneOf(['sandan.lead-suggestions/1']),
  rules: listOf(
    shape<LeadRule>({
      key: matching(/^[a-z]+(?:-[a-z]+)*$/, 'administrative-review'),
      words: listOf(text(20), 1),
      units: listOf(text(30), 1),
    }),
    1,
  ),
});

/**
 * Which words of a plan item suggest which unit: edited as data, never more than a suggestion.
 * @throws DomainError `SEED_FIELD_INVALID` naming file and field, `SEED_FILE_UNREADABLE`
 */
export function leadRules(root = SEED_ROOT): readonly LeadRule[] {
  const { rules } = readSeedFile(FILE, file, root);
  refuseDuplicates(
    FILE,
    rules.map(({ key }) => key),
    (nth) => `rules[${nth}].key`,
  );
  rules.forEach(({ words }, nth) => refuseDuplicates(FILE, words, (at) => `rules[${nth}].words[${at}]`));
  return rules;
}
