import type { Day } from '#domain/shared';
import {
  basisInWords,
  checkTemplate,
  DAY_SHIFTS,
  type Provision,
  type ProvisionKey,
  PROVISIONS,
  YEARLY_AUDIENCES,
  YEARLY_CYCLES,
  type YearlyContent,
  type YearlyMilestone,
} from '#domain/yearly-round';
import {
  calendarDay,
  listOf,
  matching,
  nullable,
  oneOf,
  readSeedFile,
  refuseDuplicates,
  SEED_ROOT,
  shape,
  text,
  whole,
} from '../reading/index.ts';

const FILE = 'yearly-round/templates.json';

export interface SeedYearlyTemplate extends Omit<YearlyContent, 'unitId'> {
  readonly key: string;
}

/** The product's own list of what offices ask for every year. */
export interface YearlyRoundSeed {
  /** Counts up with every change: what an office has not changed itself follows. */
  readonly edition: number;
  /** When the provisions were last looked up. */
  readonly checkedOn: Day;
  readonly templates: readonly SeedYearlyTemplate[];
}

type Written = Omit<SeedYearlyTemplate, 'basis'> & { readonly basis: readonly Provision[] };

const template = shape<Written>({
  key: matching(/^[a-z]+(?:-[a-z]+)*$/, 'annual-report'),
  title: text(100),
  measure: text(1000),
  basis: listOf(
    shape<Provision>({
      provision: oneOf(Object.keys(PROVISIONS) as ProvisionKey[]),
      article: nullable(matching(/^第[一二三四五六七八九十百]+条$/, '第二十四条')),
    }),
  ),
  dueMonth: whole(1, 12),
  dueDay: whole(1, 31),
  shift: oneOf(DAY_SHIFTS),
  audience: oneOf(YEARLY_AUDIENCES),
  reportingCycle: oneOf(YEARLY_CYCLES),
  milestones: listOf(shape<YearlyMilestone>({ name: text(100), month: whole(1, 12), day: whole(1, 31) })),
});

const file = shape<
  Omit<YearlyRoundSeed, 'templates'> & { readonly format: string; readonly templates: readonly Written[] }
>({
  format: oneOf(['sandan.yearly-round/1']),
  edition: whole(1, 1_000_000),
  checkedOn: calendarDay,
  templates: listOf(template, 1),
});

/**
 * 年度例行工作: the yearly round as the product brings it along.
 * @throws DomainError `SEED_FIELD_INVALID` naming file and field, `SEED_FILE_UNREADABLE`, what `checkTemplate` throws
 */
export function yearlyRound(root = SEED_ROOT): YearlyRoundSeed {
  const { edition, checkedOn, templates: written } = readSeedFile(FILE, file, root);
  const templates = written.map((one) => ({ ...one, basis: basisInWords(one.basis) }));
  refuseDuplicates(
    FILE,
    templates.map(({ key }) => key),
    (nth) => `templates[${nth}].key`,
  );
  for (const one of templates) checkTemplate({ ...one, unitId: null });
  return { edition, checkedOn, templates };
}
