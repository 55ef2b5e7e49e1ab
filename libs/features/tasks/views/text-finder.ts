import { Injectable } from '@nestjs/common';
import { foldForSearch, gramsOfWord, kindMark } from '#domain/search';
import { SearchStatistics, sourceOf } from '#features/search';
import type { Parameters } from './parameters.ts';
import { TaskReader } from './reader.ts';

/** A text as the index of the search has it. */
export interface LookedUp {
  readonly folded: string;
  readonly tokens: readonly number[];
}

/** A word that more entries have is met soon enough by reading the list in its order. */
const FEW = 20_000;
const MOST_TOKENS = 3;

/** Whether a text in a list is looked up in the index of the search, or compared task by task. */
@Injectable()
export class TextFinder {
  constructor(
    private readonly reader: TaskReader,
    private readonly statistics: SearchStatistics,
  ) {}

  /** From two characters on, where they are rare enough; undefined: to be compared. */
  async lookUp(text: string | undefined): Promise<LookedUp | undefined> {
    const folded = foldForSearch(text ?? '');
    if (folded.length < 2) return undefined;
    const shares = await this.statistics.shares(this.reader);
    const rarest = [...gramsOfWord(folded), kindMark(sourceOf('task')?.code ?? 0)]
      .map((token) => ({ token, share: shares.ofToken(token) }))
      .sort((a, b) => a.share - b.share)
      .slice(0, MOST_TOKENS);
    if ((rarest[0]?.share ?? 1) * shares.entries > FEW) return undefined;
    return { folded, tokens: rarest.map(({ token }) => token) };
  }
}

/** Task `t` has the text in its title or its code. */
export function hasText(text: string, found: LookedUp | undefined, parameters: Parameters): string {
  const like = parameters.add(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  if (!found) return `(t.title ILIKE ${like} OR t.code ILIKE ${like})`;
  const names = "split_part(e.folded, E'\\n', 1) || E'\\n' || split_part(e.folded, E'\\n', 2)";
  // What has changed a moment ago is not in the index yet, and is compared.
  return `t.id IN (
    SELECT e.record_id FROM search_entries e
     WHERE e.kind = 'task' AND e.tokens @> ${parameters.add(found.tokens)}::int[]
       AND strpos(${names}, ${parameters.add(found.folded)}) > 0
    UNION SELECT s.record_id FROM search_stale s JOIN tasks n ON n.id = s.record_id
     WHERE s.kind = 'task' AND (n.title ILIKE ${like} OR n.code ILIKE ${like}))`;
}
