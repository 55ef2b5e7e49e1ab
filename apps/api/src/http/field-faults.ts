import { getMetadataStorage, type ValidationError } from 'class-validator';

/** What is wrong with one field of the input. */
export interface FieldFault {
  /** Path from the outside in: `items.0.title`. */
  readonly field: string;
  /** Stable. */
  readonly code: string;
  readonly message: string;
}

type Phrase = readonly [code: string, say: (given: readonly unknown[]) => string];

const REQUIRED: Phrase = ['REQUIRED', () => '必填'];
const OTHER: Phrase = ['INVALID', () => '填写有误'];

/** By the names that class-validator gives its constraints. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  isDefined: REQUIRED,
  isNotEmpty: REQUIRED,
  isString: ['TEXT_EXPECTED', () => '应填文字'],
  isInt: ['INTEGER_EXPECTED', () => '应填整数'],
  isNumber: ['NUMBER_EXPECTED', () => '应填数字'],
  isBoolean: ['BOOLEAN_EXPECTED', () => '应填 true 或 false'],
  isArray: ['LIST_EXPECTED', () => '应是列表'],
  isObject: ['OBJECT_EXPECTED', () => '应是对象'],
  nestedValidation: ['OBJECT_EXPECTED', () => '应是对象'],
  minLength: ['TOO_SHORT', ([least]) => `至少${String(least)}个字符`],
  maxLength: ['TOO_LONG', ([most]) => `最多${String(most)}个字符`],
  arrayMinSize: ['TOO_FEW', ([least]) => `至少${String(least)}项`],
  arrayMaxSize: ['TOO_MANY', ([most]) => `最多${String(most)}项`],
  min: ['TOO_SMALL', ([least]) => `不小于${String(least)}`],
  max: ['TOO_LARGE', ([most]) => `不大于${String(most)}`],
  isIn: ['NOT_A_CHOICE', ([choices]) => `只能是${(choices as readonly unknown[]).join('、')}之一`],
  isEmail: ['FORMAT', () => '应填邮箱地址'],
  matches: ['FORMAT', () => '格式不对'],
  whitelistValidation: ['UNKNOWN_FIELD', () => '没有这个字段，请去掉'],
};

/** class-validator's findings, field by field, in Chinese. A Chinese message on the constraint itself wins. */
export function fieldFaults(errors: readonly ValidationError[], prefix = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const names = Object.entries(error.constraints ?? {});
    const missing = error.value === undefined && names.every(([name]) => name !== 'whitelistValidation');
    const own =
      names.length > 0 && missing
        ? [{ field, code: REQUIRED[0], message: REQUIRED[1]([]) }]
        : names.map(([name, message]) => faultOf(error, field, name, message));
    // Of another kind altogether: what else is wrong with it would only confuse.
    const another = own.find(({ code }) => code.endsWith('_EXPECTED'));
    return [...(another ? [another] : own), ...fieldFaults(error.children ?? [], `${field}.`)];
  });
}

function faultOf(error: ValidationError, field: string, name: string, message: string): FieldFault {
  const [code, say] = PHRASES[name] ?? OTHER;
  const said = /\p{Script=Han}/u.test(message) ? message : say(constraintsOf(error, name));
  return { field, code, message: said };
}

/** The figures of a constraint (`@MinLength(10)`), which the error itself holds only inside an English sentence. */
function constraintsOf({ target, property }: ValidationError, name: string): readonly unknown[] {
  if (!target) return [];
  const all = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const one = all.find((metadata) => metadata.propertyName === property && metadata.name === name);
  return (one?.constraints as readonly unknown[] | undefined) ?? [];
}
