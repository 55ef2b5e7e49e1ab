import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '#domain/shared';
import { paperSetter } from './set-paper.ts';
import type { PrintOrder, PrintOutcome } from './thread-press.ts';

/** The program of the press's thread. */
const { fontFolder } = workerData as { readonly fontFolder: string | undefined };
const print = paperSetter(fontFolder);

parentPort?.on('message', (order: PrintOrder) => {
  void outcomeOf(order).then((outcome) => parentPort?.postMessage(outcome));
});

async function outcomeOf({ id, document, format }: PrintOrder): Promise<PrintOutcome> {
  try {
    return { id, bytes: await print(document, format) };
  } catch (error) {
    const code = error instanceof DomainError ? error.code : null;
    const details = error instanceof DomainError ? (error.details ?? {}) : {};
    return {
      id,
      failure: { code, message: error instanceof Error ? error.message : String(error), details },
    };
  }
}
