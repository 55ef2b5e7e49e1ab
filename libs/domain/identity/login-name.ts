import { DomainError } from '../shared/index.ts';

const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,63}$/;

/** The form in which a login is stored and looked up: case and width make no difference. */
export const foldLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** @throws DomainError `LOGIN_INVALID` */
export function checkLogin(login: string): string {
  const folded = foldLogin(login);
  if (LOGIN.test(folded)) return folded;
  throw new DomainError(
    'LOGIN_INVALID',
    '登录名由2至64个字母、数字或“.”“_”“-”“@”组成，并以字母或数字开头，请更正。',
    { login },
  );
}
