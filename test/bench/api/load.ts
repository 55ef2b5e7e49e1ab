import autocannon from 'autocannon';

/** One route as it is asked. */
export interface Question {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Path and body of the nth request. */
  readonly nth: (n: number) => { readonly path: string; readonly body?: object };
}

export interface Answered {
  readonly perSecond: number;
  /** 95 of 100 requests took no longer (milliseconds). */
  readonly p95Ms: number;
  readonly requests: number;
}

const CONNECTIONS = 8;

/**
 * Asks one route over 8 connections, each with one request at a time.
 * @throws Error when a request was refused: a refusal is no figure
 */
export async function ask(question: Question, seconds: number): Promise<Answered> {
  const { url, method, headers = {}, nth } = question;
  const times: number[] = [];
  let sent = 0;
  let refusal: string | undefined;
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const running = autocannon(
      {
        url,
        connections: CONNECTIONS,
        duration: seconds,
        requests: [
          {
            method,
            headers: { ...headers, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
            setupRequest: (request) => {
              const { path, body } = nth((sent += 1));
              return { ...request, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
            },
            onResponse: (status, body) => {
              if (status >= 300) refusal ??= `${status} ${body.slice(0, 500)}`;
            },
          },
        ],
      },
      (error) => {
        if (error) reject(error instanceof Error ? error : new Error(String(error)));
        else resolve();
      },
    );
    running.on('response', (_client, _status, _bytes, responseTime) => times.push(responseTime));
  });
  if (refusal !== undefined) throw new Error(`${method} ${nth(0).path}: ${refusal}`);
  const took = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / took,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    requests: times.length,
  };
}
