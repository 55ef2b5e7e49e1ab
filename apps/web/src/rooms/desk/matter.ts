import type { Answer } from '@/api/index.ts';

export type Desk = Answer<'DeskAnswer'>;
export type Matter = Answer<'DeskItemAnswer'>;
export type MatterKind = Matter['kind'];

/** One matter among all, also after it has changed. */
export const keyOf = ({ kind, recordId }: Matter): string => `${kind}:${recordId}`;

interface Group {
  readonly key: string;
  readonly name: string;
  readonly holds: (matter: Matter) => boolean;
}

const hasTerm = ({ dueOn }: Matter): boolean => dueOn !== null;

/** In the order in which a morning is cleared. */
const GROUPS: readonly Group[] = [
  { key: 'overdue', name: '已过期限', holds: ({ light }) => light === 'overdue' },
  { key: 'near', name: '三个工作日内', holds: ({ light }) => light === 'near' },
  { key: 'waits', name: '等您办，没有定期限', holds: (matter) => !hasTerm(matter) },
  { key: 'later', name: '往后的', holds: hasTerm },
];

export interface MatterGroup {
  readonly key: string;
  readonly name: string;
  readonly matters: readonly Matter[];
}

/** Each matter in the first group that holds it; empty groups are left out. */
export function groupsOf(matters: readonly Matter[]): MatterGroup[] {
  const keyOfGroup = (matter: Matter) => GROUPS.find(({ holds }) => holds(matter))?.key;
  return GROUPS.flatMap(({ key, name }) => {
    const own = matters.filter((matter) => keyOfGroup(matter) === key);
    return own.length > 0 ? [{ key, name, matters: own }] : [];
  });
}
