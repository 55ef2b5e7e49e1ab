import { DomainError } from '../shared/index.ts';

/** What a person keeps for the next time: a view, the columns of a list. Always an object, so that it may grow. */
export type PreferenceValue = Readonly<Record<string, unknown>>;

/** Of one account: enough for the columns of every list and a good many views. */
export const MOST_PREFERENCES = 200;
/** Characters of a value, written as JSON: a view is an address, not a document. */
export const PREFERENCE_LIMIT = 4_000;

const KEY_LIMIT = 100;
const KEY = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+){0,4}$/;

/** @throws DomainError `PREFERENCE_KEY_INVALID` */
export function assertPreferenceKey(key: string): void {
  if (key.length <= KEY_LIMIT && KEY.test(key)) return;
  throw new DomainError(
    'PREFERENCE_KEY_INVALID',
    `设置的名称只用小写字母、数字和连字符，各段用点隔开，不超过${KEY_LIMIT}个字符，如 columns.tasks。`,
  );
}

/** @throws DomainError `PREFERENCE_TOO_LARGE` */
export function assertPreferenceValue(value: PreferenceValue): void {
  const length = JSON.stringify(value).length;
  if (length <= PREFERENCE_LIMIT) return;
  throw new DomainError(
    'PREFERENCE_TOO_LARGE',
    `一项设置不超过${PREFERENCE_LIMIT}个字符，这一项有${length}个，请减少内容后再保存。`,
    { length, limit: PREFERENCE_LIMIT },
  );
}

/**
 * @param others how many other keys the account keeps
 * @throws DomainError `PREFERENCES_TOO_MANY`
 */
export function assertRoomForPreference(others: number): void {
  if (others < MOST_PREFERENCES) return;
  throw new DomainError(
    'PREFERENCES_TOO_MANY',
    `每个账号最多保存${MOST_PREFERENCES}项设置，请先删除不再使用的视图。`,
  );
}
