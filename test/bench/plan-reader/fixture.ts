import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a fixture says an indicator is. */
export interface KeyIndicator {
  readonly op: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly direction: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface KeyItem {
  readonly ordinal: string;
  readonly start: number;
  readonly end: number;
}

/** A report with its answers. */
export interface PlanCase {
  readonly name: string;
  readonly form: string;
  readonly text: string;
  readonly issuer: string | null;
  readonly reportYear: number | null;
  readonly planYear: number | null;
  readonly inferred: boolean | null;
  readonly heading: string | null;
  readonly items: readonly KeyItem[];
  readonly indicators: readonly KeyIndicator[];
  readonly deadlines: readonly { readonly on: string; readonly start: number; readonly end: number }[];
}

const FOLDER = join(import.meta.dirname, '../../fixtures/plan-text');
const MARK = /\[\[([^|\]]{0,6})\||\]\]|\{\{([^|}]+)\||\}\}/g;

/** Reads the invented reports of a set (`tuned`, `held-out`); several stand in a file, parted by `=====`. */
export function readFixtures(set: string): readonly PlanCase[] {
  return readdirSync(join(FOLDER, set))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, set, file), 'utf8')
        .split(/^=====\n/m)
        .filter((part) => part.trim() !== '')
        .map((part, at) => parseFixture(`${file}#${at + 1}`, part)),
    );
}

/**
 * A fixture's head is `# key: value` lines, then `---`, then the text with its answers marked inside:
 * `[[一是|…]]` an item, `{{>= 95 %|…}}` an indicator (op value unit, then direction or kind), `{{@2024-06-30|…}}` a deadline.
 */
export function parseFixture(name: string, source: string): PlanCase {
  const cut = source.indexOf('---\n');
  const head = new Map(
    [...source.slice(0, cut).matchAll(/^# (\S+): (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  const body = source
    .slice(cut + 4)
    .replace(/\n$/, '')
    .replaceAll('\\u200b', '\u200b')
    .replaceAll('\\u00a0', '\u00a0')
    .replaceAll('\\r', '\r');
  const year = (key: string): number | null => (head.has(key) ? Number(head.get(key)) : null);
  return {
    name,
    form: head.get('form') ?? 'other',
    issuer: head.get('issuer') ?? null,
    reportYear: year('report-year'),
    planYear: year('plan-year'),
    inferred: head.has('inferred') ? head.get('inferred') === 'true' : null,
    heading: head.get('heading') ?? null,
    ...readMarks(name, body),
  };
}

type Marked = Pick<PlanCase, 'text' | 'items' | 'indicators' | 'deadlines'>;

function readMarks(name: string, body: string): Marked {
  const items: KeyItem[] = [];
  const indicators: KeyIndicator[] = [];
  const deadlines: { on: string; start: number; end: number }[] = [];
  const openItems: { ordinal: string; start: number }[] = [];
  const openSpecs: { spec: string; start: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(MARK)) {
    text += body.slice(from, match.index);
    from = match.index + match[0].length;
    const [sign, ordinal, spec] = match;
    if (ordinal !== undefined) {
      openItems.push({ ordinal, start: text.length });
      text += ordinal;
    } else if (spec !== undefined) openSpecs.push({ spec, start: text.length });
    else if (sign === ']]') {
      const item = openItems.pop();
      if (!item) throw new Error(`${name}: a closing ]] without its [[`);
      items.push({ ...item, end: text.length });
    } else {
      const open = openSpecs.pop();
      if (!open) throw new Error(`${name}: a closing }} without its {{`);
      const span = { start: open.start, end: text.length };
      if (open.spec.startsWith('@')) deadlines.push({ on: open.spec.slice(1), ...span });
      else indicators.push({ ...indicatorOf(open.spec), ...span });
    }
  }
  text += body.slice(from);
  if (openItems.length + openSpecs.length > 0) throw new Error(`${name}: a mark is not closed`);
  return { text, items: items.sort((a, b) => a.start - b.start || b.end - a.end), indicators, deadlines };
}

function indicatorOf(spec: string): Omit<KeyIndicator, 'start' | 'end'> {
  const [op = '', value, unit, ...rest] = spec.trim().split(/\s+/);
  const direction = rest.find((word) => word === 'up' || word === 'down') ?? 'none';
  const kind = rest.find((word) => word !== 'up' && word !== 'down');
  const isTrend = op === 'up' || op === 'down';
  return {
    op,
    value: value === undefined || value === '-' ? null : Number(value),
    unit: unit === undefined || unit === '-' ? null : unit,
    direction: isTrend ? op : direction,
    kind: kind ?? (isTrend ? 'trend' : 'numeric'),
  };
}
