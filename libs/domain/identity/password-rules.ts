import { DomainError } from '../shared/index.ts';
import { isCommonPassword } from './common-passwords.ts';

export const PASSWORD_RULES = {
  minLength: 10,
  /** Long enough for any sentence, short enough to hash. */
  maxLength: 128,
  /** Of: small letters, capital letters, digits, everything else. */
  classes: 3,
  /** A new password differs from this many before it; the one in use counts. */
  remembered: 5,
} as const;

/** Whose password it is: neither the login nor the name may stand in it. */
export interface PasswordOwner {
  readonly login: string;
  readonly name: string;
}

export type PasswordFault =
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_PLAIN'
  | 'PASSWORD_CONTAINS_LOGIN'
  | 'PASSWORD_CONTAINS_NAME'
  | 'PASSWORD_COMMON'
  | 'PASSWORD_USED_BEFORE';

const SAID: Readonly<Record<PasswordFault, string>> = {
  PASSWORD_TOO_SHORT: `至少${PASSWORD_RULES.minLength}个字符`,
  PASSWORD_TOO_LONG: `不超过${PASSWORD_RULES.maxLength}个字符`,
  PASSWORD_TOO_PLAIN: `大写字母、小写字母、数字、其他符号中至少有${PASSWORD_RULES.classes}类`,
  PASSWORD_CONTAINS_LOGIN: '不能包含登录名',
  PASSWORD_CONTAINS_NAME: '不能包含姓名',
  PASSWORD_COMMON: '不能是常见口令及其简单变化',
  PASSWORD_USED_BEFORE: `不能与最近${PASSWORD_RULES.remembered}次用过的口令相同`,
};

const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** The same characters typed on another keyboard or system give the same password. */
export const normalizePassword = (password: string): string => password.normalize('NFKC');

/** All that is wrong with a password, as far as it can be told without the ones before. */
export function passwordFaults(password: string, { login, name }: PasswordOwner): PasswordFault[] {
  const text = normalizePassword(password);
  const length = [...text].length;
  const lower = text.toLowerCase();
  const contains = (part: string) => [...part].length > 1 && lower.includes(part.toLowerCase());
  const faults: readonly (readonly [PasswordFault, boolean])[] = [
    ['PASSWORD_TOO_SHORT', length < PASSWORD_RULES.minLength],
    ['PASSWORD_TOO_LONG', length > PASSWORD_RULES.maxLength],
    ['PASSWORD_TOO_PLAIN', CLASSES.filter((kind) => kind.test(text)).length < PASSWORD_RULES.classes],
    ['PASSWORD_CONTAINS_LOGIN', contains(login)],
    ['PASSWORD_CONTAINS_NAME', contains(name)],
    ['PASSWORD_COMMON', isCommonPassword(text)],
  ];
  return faults.filter(([, wrong]) => wrong).map(([fault]) => fault);
}

/** Says all faults at once, each with its code in `details.faults`. */
export function passwordRefusal(faults: readonly PasswordFault[]): DomainError {
  const reasons = faults.map((fault) => SAID[fault]);
  return new DomainError('PASSWORD_WEAK', `新口令不符合要求：${reasons.join('；')}。请换一个口令。`, {
    faults: faults.map((code) => ({ code, message: SAID[code] })),
  });
}

/** @throws DomainError `PASSWORD_WEAK` */
export function requireGoodPassword(password: string, owner: PasswordOwner): void {
  const faults = passwordFaults(password, owner);
  if (faults.length > 0) throw passwordRefusal(faults);
}
