import { addDays, type Day, DomainError, formatDay } from '../shared/index.ts';

/** A name that was given up, with its last day. */
export interface FormerName {
  readonly name: string;
  readonly untilOn: Day;
  /** Why it was given up. */
  readonly reason: string;
}

/** An organisation as far as its names go. */
export interface Named {
  readonly name: string;
  readonly validFrom: Day;
  /** In any order. */
  readonly formerNames: readonly FormerName[];
}

/** A name with the days on which it stood; `untilOn` null: it stands. */
export interface NameSpan {
  readonly name: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /** Why the next one took its place. */
  readonly reason: string | null;
}

/** 曾用名: every name, the oldest first. */
export function namesOverTime({ name, validFrom, formerNames }: Named): NameSpan[] {
  let fromOn = validFrom;
  const spans: NameSpan[] = [...formerNames]
    .sort((a, b) => (a.untilOn < b.untilOn ? -1 : 1))
    .map((former) => {
      const span = { ...former, fromOn };
      fromOn = addDays(former.untilOn, 1);
      return span;
    });
  return [...spans, { name, fromOn, untilOn: null, reason: null }];
}

/** The name a document of that day bears; before the first day, the first name. */
export function nameOn(organization: Named, on: Day): string {
  const span = namesOverTime(organization).find(({ untilOn }) => untilOn === null || on <= untilOn);
  return span?.name ?? organization.name;
}

/**
 * 更名 from a day on; the name before keeps the days before it.
 * @returns what is remembered of the name before
 * @throws DomainError `NAME_UNCHANGED`, `RENAME_DAY_INVALID`
 */
export function formerNameAfter(
  organization: Named,
  to: { readonly name: string; readonly fromOn: Day; readonly reason: string },
  today: Day,
): FormerName {
  if (to.name === organization.name) {
    throw new DomainError('NAME_UNCHANGED', `单位现在就叫“${to.name}”，请填写新名称。`, { name: to.name });
  }
  const since = namesOverTime(organization).at(-1)?.fromOn ?? organization.validFrom;
  if (to.fromOn <= since || to.fromOn > today) {
    throw new DomainError(
      'RENAME_DAY_INVALID',
      `更名日期应晚于现名启用之日${formatDay(since)}，且不晚于今天${formatDay(today)}，请核对。`,
      { fromOn: to.fromOn, since, today },
    );
  }
  return { name: organization.name, untilOn: addDays(to.fromOn, -1), reason: to.reason };
}
