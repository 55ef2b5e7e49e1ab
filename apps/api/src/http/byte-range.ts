import { DomainError } from '#domain/shared';

/** First and last byte of a part, both included. */
export interface ByteSpan {
  readonly first: number;
  readonly last: number;
}

const ONE_SPAN = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part that a `Range` header asks for, cut to the size (RFC 9110, 14). Undefined: the whole, also for several parts
 * at once and for what nobody can read, which a server may answer so.
 * @throws DomainError `RANGE_NOT_SATISFIABLE` where the part begins behind the end
 */
export function byteSpan(header: string | undefined, size: number): ByteSpan | undefined {
  const [, from = '', to = ''] = ONE_SPAN.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const [first, last] =
    from === ''
      ? [Math.max(0, size - Number(to)), size - 1]
      : [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  if (first < size && first <= last) return { first, last };
  throw new DomainError('RANGE_NOT_SATISFIABLE', '请求的部分超出文件的大小，请重新下载整个文件。', { size });
}
