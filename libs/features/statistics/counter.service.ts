import { Injectable } from '@nestjs/common';
import { type Counts, type CountKey } from '#domain/statistics';
import type { Asked } from './asked.ts';
import { byKind, countStatement, type Grouping } from './counting.ts';
import { Lanes } from './lanes.ts';

/** The counts of one year and one group. */
export interface Counted {
  readonly year: number;
  /** Null where nothing was broken down. */
  readonly value: string | null;
  readonly counts: Counts;
}

type Row = { readonly year: number; readonly value: string | null } & Counts;

/** Counts records: one statement a kind, side by side. */
@Injectable()
export class Counter {
  constructor(private readonly lanes: Lanes) {}

  async count(wanted: readonly CountKey[], asked: Asked, by: Grouping = null): Promise<Counted[]> {
    const kinds = [...byKind(wanted, asked, by)];
    const answers = await Promise.all(
      kinds.map(([of, keys]) => this.lanes.read<Row>(countStatement(of, keys, asked, by))),
    );
    const found = new Map<string, Counted>();
    for (const { year, value, ...counts } of answers.flat()) {
      const at = `${year} ${value}`;
      const known = found.get(at)?.counts ?? {};
      found.set(at, { year, value, counts: { ...known, ...counts } });
    }
    return [...found.values()];
  }

  /** A zero for every count that can be answered as it is asked. */
  zeros(wanted: readonly CountKey[], asked: Asked, by: Grouping = null): Counts {
    return Object.fromEntries([...byKind(wanted, asked, by).values()].flat().map((key) => [key, 0]));
  }
}
