/** A stretch of folded text between two marks. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

export interface Sentence {
  readonly clauses: readonly Clause[];
}

const SENTENCE_MARK = '。;!?\n';

/** Cuts a span into sentences and their clauses. Commas inside a number (1,200) do not cut. */
export function splitSentences(text: string, from: number, to: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let start = from;
  const cut = (at: number): void => {
    if (at > start) clauses.push({ text: text.slice(start, at), start });
    start = at + 1;
  };
  for (let at = from; at < to; at += 1) {
    const sign = text[at] ?? '';
    if (SENTENCE_MARK.includes(sign)) {
      cut(at);
      if (clauses.length > 0) sentences.push({ clauses });
      clauses = [];
    } else if ((sign === ',' && !isThousands(text, at)) || sign === ':') cut(at);
  }
  cut(to);
  if (clauses.length > 0) sentences.push({ clauses });
  return sentences;
}

function isThousands(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}

/** The words right before an offset of a clause, no more than a name can hold. */
export function wordsBefore(clause: string, at: number, from = 0): string {
  return clause.slice(Math.max(from, at - LONGEST_NAME), at);
}

const LONGEST_NAME = 120;
