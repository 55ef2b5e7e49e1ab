import { randomInt } from 'node:crypto';
import { passwordFaults, type PasswordOwner } from '#domain/identity';

/** Nothing that looks like something else on paper: no 0 and O, no 1, I and l. */
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const LENGTH = 4;

/** A password to be read out or written down, and changed at the first login: about 93 random bits. */
export function newOneTimePassword(owner: PasswordOwner): string {
  for (;;) {
    const group = () =>
      Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
    const password = Array.from({ length: GROUPS }, group).join('-');
    if (passwordFaults(password, owner).length === 0) return password;
  }
}
