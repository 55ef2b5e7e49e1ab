import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { PrivateAddress, publicLookup, refusePrivateLiteral } from './address-guard.ts';

export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of one try. */
export type SendOutcome =
  /** Taken: any 2xx. */
  | { readonly kind: 'taken'; readonly status: number; readonly response: string }
  /** Answered, and not taken; redirects are not followed. */
  | { readonly kind: 'refused'; readonly status: number; readonly response: string }
  /** No answer in time, or no connection. */
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface SenderOptions {
  /** Addresses in private networks and on this machine are allowed. */
  readonly allowPrivate: boolean;
  /** From the first byte to the last of the answer. Milliseconds. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** As much of an answer as a person needs to see what went wrong. Bytes. */
const RESPONSE_LIMIT = 1_000;

/** Posts signed messages to where other people said. */
export class HttpSender {
  constructor(private readonly options: SenderOptions) {}

  send(message: Message): Promise<SendOutcome> {
    const signal = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    return this.post(message, signal).catch((error: unknown) => ({
      kind: 'unreachable' as const,
      reason: reasonOf(error, signal),
    }));
  }

  private post({ url, headers, body }: Message, signal: AbortSignal): Promise<SendOutcome> {
    const { allowPrivate } = this.options;
    return new Promise((resolve, reject) => {
      const target = new URL(url);
      if (!allowPrivate) refusePrivateLiteral(target.hostname);
      const open = target.protocol === 'https:' ? overHttps : overHttp;
      const request = open(
        target,
        {
          ...{ method: 'POST', signal, agent: false },
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          ...(allowPrivate ? {} : { lookup: publicLookup }),
        },
        (response) => {
          const status = response.statusCode ?? 0;
          const chunks: Buffer[] = [];
          let size = 0;
          const answer = () => {
            const text = Buffer.concat(chunks)
              .subarray(0, RESPONSE_LIMIT)
              .toString('utf8')
              .replaceAll('\0', '');
            resolve({ kind: status >= 200 && status < 300 ? 'taken' : 'refused', status, response: text });
          };
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size < RESPONSE_LIMIT) return;
            answer();
            request.destroy();
          });
          response.on('end', answer);
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return '对方没有在规定时间内答复。';
  if (error instanceof PrivateAddress) {
    return `${error.address} 是内部网络地址，本系统的设置不允许推送（WEBHOOK_ALLOW_PRIVATE）。`;
  }
  const { code, message } = error as { code?: string; message?: string };
  return `连接不上对方：${code ?? message ?? '原因不明'}。`;
}
