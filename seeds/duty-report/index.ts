import {
  assertForm,
  type Dimension,
  DUTY_LISTS,
  type DutyForm,
  type FormList,
  type FormSection,
} from '#domain/duty-report';
import type { Day } from '#domain/shared';
import {
  calendarDay,
  flag,
  listOf,
  oneOf,
  readSeedFile,
  SEED_ROOT,
  shape,
  text,
  whole,
} from '../reading/index.ts';

const FILE = 'duty-report/form.json';

/** The product's own template of 述法. */
export interface DutyFormSeed extends DutyForm {
  /** When the provisions were last looked up. */
  readonly checkedOn: Day;
}

const section = shape<FormSection>({
  key: text(40),
  heading: text(50),
  guidance: text(500),
  required: flag,
  minLength: whole(0, 20_000),
  maxLength: whole(1, 20_000),
});

const dimension = shape<Dimension>({
  key: text(40),
  name: text(50),
  guidance: text(500),
  points: whole(1, 100),
});

const file = shape<DutyFormSeed & { readonly format: string }>({
  format: oneOf(['sandan.duty-form/1']),
  edition: whole(1, 1_000_000),
  checkedOn: calendarDay,
  lists: listOf(shape<FormList>({ key: oneOf(DUTY_LISTS), sections: listOf(section, 1) }), 4),
  dimensions: listOf(dimension, 1),
});

/**
 * 述法模板 as the product brings it along; an office changes its copy in each year's cycle.
 * @throws DomainError `SEED_FIELD_INVALID` naming file and field, `SEED_FILE_UNREADABLE`, what `assertForm` throws
 */
export function dutyForm(root = SEED_ROOT): DutyFormSeed {
  const { edition, checkedOn, lists, dimensions } = readSeedFile(FILE, file, root);
  assertForm({ lists, dimensions });
  return { edition, checkedOn, lists, dimensions };
}
