import { Worker } from 'node:worker_threads';
import type { OfficialDocument } from '#domain/official-document';
import { DomainError } from '#domain/shared';
import type { PaperFormat, Press } from './press.ts';

/** To the thread. */
export interface PrintOrder {
  readonly id: number;
  readonly document: OfficialDocument;
  readonly format: PaperFormat;
}

/** From the thread: what came of an order. */
export interface PrintOutcome {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly failure?: { readonly code: string | null; readonly message: string; readonly details: object };
}

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Takes orders for one thread, which works them off in turn. A thread that dies is replaced at the next order. */
export class ThreadPress implements Press {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly fontFolder: string | undefined) {}

  print(document: OfficialDocument, format: PaperFormat): Promise<Buffer> {
    const worker = (this.worker ??= this.start());
    const order: PrintOrder = { id: (this.last += 1), document, format };
    return new Promise((resolve, reject) => {
      this.waiting.set(order.id, { resolve, reject });
      // The process stays for whoever waits, and for nobody else.
      worker.ref();
      worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const program = new URL('./press-thread.js', import.meta.url);
    const worker = new Worker(program, { workerData: { fontFolder: this.fontFolder } });
    worker.on('message', (outcome: PrintOutcome) => {
      this.settle(outcome);
      if (this.waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => {
      this.giveUp(worker, error);
    });
    worker.on('exit', () => {
      this.giveUp(worker, new Error('The press has stopped'));
    });
    return worker;
  }

  private settle({ id, bytes, failure }: PrintOutcome): void {
    const order = this.waiting.get(id);
    this.waiting.delete(id);
    if (bytes) order?.resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    else order?.reject(errorOf(failure));
  }

  private giveUp(worker: Worker, error: unknown): void {
    if (this.worker === worker) this.worker = undefined;
    const reason = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}

function errorOf(failure: PrintOutcome['failure']): Error {
  if (!failure) return new Error('The press gave nothing');
  const { code, message, details } = failure;
  return code === null ? new Error(message) : new DomainError(code, message, { ...details });
}
