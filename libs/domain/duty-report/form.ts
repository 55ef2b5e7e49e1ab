import { DomainError } from '../shared/index.ts';

/** 四张清单, in the order in which the year fills them (docs/adr/0018): two by the unit, one by the office, one by the ledger. */
export const DUTY_LIST_NAMES = {
  performance: '履职清单',
  problems: '问题清单',
  appraisal: '评议清单',
  rectification: '整改清单',
} as const;

export type DutyListKey = keyof typeof DUTY_LIST_NAMES;
export const DUTY_LISTS = Object.keys(DUTY_LIST_NAMES) as readonly DutyListKey[];

/** What the unit writes; the others are the office's and the ledger's. */
export const UNIT_LISTS: readonly DutyListKey[] = ['performance', 'problems'];

/** One heading of a list. Bounds count characters without spaces and line breaks. */
export interface FormSection {
  readonly key: string;
  readonly heading: string;
  readonly guidance: string;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface FormList {
  readonly key: DutyListKey;
  readonly sections: readonly FormSection[];
}

/** 评议项目: what evaluators give points for. */
export interface Dimension {
  readonly key: string;
  readonly name: string;
  readonly guidance: string;
  /** The most that can be given. */
  readonly points: number;
}

/** 述法模板: frozen into a cycle when it opens. */
export interface DutyForm {
  /** Of the product's own template from which it was taken. */
  readonly edition: number;
  readonly lists: readonly FormList[];
  readonly dimensions: readonly Dimension[];
}

export interface FormFault {
  readonly place: string;
  readonly message: string;
}

const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const LONGEST = 20_000;

/** @throws DomainError `DUTY_FORM_INVALID` with every fault in its details */
export function assertForm({ lists, dimensions }: Pick<DutyForm, 'lists' | 'dimensions'>): void {
  const faults = [
    ...listFaults(lists),
    ...sectionFaults(lists),
    ...twice(
      lists.flatMap(({ sections }) => sections.map(({ key }) => key)),
      '栏目',
    ),
    ...twice(
      dimensions.map(({ key }) => key),
      '评议项目',
    ),
    ...dimensionFaults(dimensions),
  ];
  if (faults.length === 0) return;
  throw new DomainError(
    'DUTY_FORM_INVALID',
    `述法模板有${faults.length}处需要更正，请按提示修改后重新保存。`,
    {
      faults,
    },
  );
}

export const sectionsOf = (form: Pick<DutyForm, 'lists'>, lists: readonly DutyListKey[]): FormSection[] =>
  form.lists.filter(({ key }) => lists.includes(key)).flatMap(({ sections }) => sections);

/** 满分. */
export const fullMarks = ({ dimensions }: Pick<DutyForm, 'dimensions'>): number =>
  dimensions.reduce((sum, { points }) => sum + points, 0);

function listFaults(lists: readonly FormList[]): FormFault[] {
  const given = lists.map(({ key }) => key).join();
  if (given !== DUTY_LISTS.join()) {
    return [{ place: 'lists', message: '应依次为履职、问题、评议、整改四张清单。' }];
  }
  return lists.flatMap(({ key, sections }) =>
    sections.length > 0 ? [] : [{ place: key, message: `${DUTY_LIST_NAMES[key]}至少要有一个栏目。` }],
  );
}

const sectionFaults = (lists: readonly FormList[]): FormFault[] =>
  lists.flatMap(({ sections }) =>
    sections.flatMap(({ key, heading, required, minLength, maxLength }) => {
      const fault = (message: string) => [{ place: key, message }];
      if (!KEY.test(key)) return fault('栏目代号由小写字母、数字和下划线组成，以字母开头。');
      if (heading.trim() === '') return fault('栏目名称不能为空。');
      if (maxLength > LONGEST || minLength > maxLength) {
        return fault(`字数下限不能大于上限，上限不超过${LONGEST}字。`);
      }
      return required && minLength === 0 ? fault('必填栏目的字数下限不能为 0。') : [];
    }),
  );

function dimensionFaults(dimensions: readonly Dimension[]): FormFault[] {
  if (dimensions.length === 0) return [{ place: 'dimensions', message: '至少要有一个评议项目。' }];
  return dimensions.flatMap(({ key, name, points }) => {
    if (!KEY.test(key) || name.trim() === '') return [{ place: key, message: '评议项目应有代号和名称。' }];
    return Number.isInteger(points) && points > 0 && points <= 100
      ? []
      : [{ place: key, message: '评议项目的分值应为 1 至 100 的整数。' }];
  });
}

const twice = (keys: readonly string[], what: string): FormFault[] =>
  keys
    .filter((key, nth) => keys.indexOf(key) < nth)
    .map((key) => ({ place: key, message: `${what}代号重复，请改成不同的代号。` }));
