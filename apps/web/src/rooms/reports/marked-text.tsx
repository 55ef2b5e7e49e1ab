import { Fragment } from 'react';

/** A text with the quoted words marked in it. */
export function MarkedText({ text, quotes }: { text: string; quotes: readonly string[] }) {
  const spans = quotes
    .map((quote) => [text.indexOf(quote), quote.length] as const)
    .filter(([start, length]) => start >= 0 && length > 0)
    .toSorted(([one], [other]) => one - other);
  let end = 0;
  const parts = spans.flatMap(([start, length]) => {
    if (start < end) return [];
    const before = text.slice(end, start);
    end = start + length;
    return [{ start, before, marked: text.slice(start, end) }];
  });
  return (
    <>
      {parts.map(({ start, before, marked }) => (
        <Fragment key={start}>
          {before}
          <mark>{marked}</mark>
        </Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}
