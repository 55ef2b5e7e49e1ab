import { setTimeout as pause } from 'node:timers/promises';

export interface Download {
  readonly seconds: number;
  readonly megabytes: number;
}

const MB = 1024 * 1024;

/**
 * Reads an answer to its end and throws it away.
 * @param mostPerSecond MB a second that the reader's line carries; undefined: as fast as it comes
 */
export async function download(
  url: string,
  headers: Readonly<Record<string, string>>,
  mostPerSecond?: number,
): Promise<Download> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  const { status, body } = await fetch(url, { headers });
  if (status !== 200 || body === null) throw new Error(`${url}: ${status}`);
  let bytes = 0;
  for await (const chunk of body) {
    bytes += (chunk as Uint8Array).length;
    const ahead = mostPerSecond === undefined ? 0 : bytes / MB / mostPerSecond - seconds();
    if (ahead > 0) await pause(ahead * 1_000);
  }
  return { seconds: seconds(), megabytes: bytes / MB };
}
