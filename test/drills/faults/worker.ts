import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Doom, Order, Workplace } from './messages.ts';

const ANSWER_MS = 40_000;

/** One worker process, seen from the drill. */
export class Worker {
  /** Whether it is at work now. */
  working = false;
  /** The order to die that it was last given; one that died over it may have been spared too late. */
  doom: Doom | null = null;
  /** Set once the process is gone. */
  end: { at: number; signal: NodeJS.Signals | null; code: number | null } | undefined;
  private readonly child: ChildProcess;
  private readonly gone: Promise<unknown>;

  /**
   * @param program the file that a worker process runs
   * @param onEnd told when the process is gone, whatever ended it
   */
  constructor(program: string, logFile: number, onEnd: (worker: Worker) => void) {
    this.child = fork(program, { stdio: ['ignore', logFile, logFile, 'ipc'] });
    this.gone = once(this.child, 'exit').then(([code, signal]: unknown[]) => {
      this.working = false;
      this.end = {
        at: performance.now(),
        code: code as number | null,
        signal: signal as NodeJS.Signals | null,
      };
      onEnd(this);
    });
  }

  async start(workplace: Workplace): Promise<boolean> {
    this.working = await this.order({ do: 'start', workplace });
    return this.working;
  }

  async stop(): Promise<boolean> {
    this.working = false;
    return this.order({ do: 'stop' });
  }

  async arm(doom: Doom | null): Promise<void> {
    if (this.end) return;
    // Until it has heard that it is spared it may still die as it was told.
    this.doom = doom ?? this.doom;
    if (await this.order({ do: 'arm', doom })) this.doom = doom;
  }

  /** Frozen as by a paused machine: it holds what it holds and knows nothing of the time that goes by. */
  freeze(frozen: boolean): void {
    this.child.kill(frozen ? 'SIGSTOP' : 'SIGCONT');
  }

  /** As the machine's own out-of-memory killer would do it. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  /** True when it did what it was told; false when it failed or died over it. */
  private async order(order: Order): Promise<boolean> {
    if (this.end) return false;
    const answered = new Promise<boolean>((resolve) => {
      const listen = (answer: Answer) => {
        if (answer.did !== order.do && !(answer.did === 'fail' && answer.order === order.do)) return;
        this.child.off('message', listen);
        resolve(answer.did === order.do);
      };
      this.child.on('message', listen);
      this.child.send(order, (error) => error && resolve(false));
    });
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ANSWER_MS).unref());
    return Promise.race([answered, this.gone.then(() => false), late]);
  }
}
