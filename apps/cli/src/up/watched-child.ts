import { type ChildProcess, fork } from 'node:child_process';
import { DomainError } from '#domain/shared';
import { READY } from '#platform/lifecycle';

export interface ChildSettings {
  /** Said to the operator: 网页服务、后台任务. */
  readonly title: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A child that lived this long was well: the next crash starts again with the shortest pause. */
const WELL_AFTER_MS = 60_000;

/** A process of ours that is started again, after a growing pause, whenever it ends without being asked. */
export class WatchedChild {
  #process: ChildProcess | undefined;
  #stopping = false;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly settings: ChildSettings) {}

  /**
   * Starts it and waits until it is ready.
   * @throws DomainError `CHILD_FAILED` when it ends or stays silent instead; it is not started again then
   */
  async start(): Promise<void> {
    const child = this.#fork();
    try {
      await becameReady(child, this.settings.title);
    } catch (error) {
      this.#stopping = true;
      child.kill('SIGKILL');
      throw error;
    }
    this.#watch(child);
  }

  /** Asks it to end its work; after ten seconds ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    const child = this.#process;
    if (child === undefined || hasEnded(child)) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await gone;
    clearTimeout(force);
  }

  /** Ends it at once. */
  kill(): void {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#process?.kill('SIGKILL');
  }

  #fork(): ChildProcess {
    const { script, env } = this.settings;
    // Out of the terminal's group: Ctrl-C reaches the supervisor alone, which stops its children in order.
    this.#process = fork(script, [], { env, detached: true, execArgv: ['--enable-source-maps'] });
    return this.#process;
  }

  #watch(child: ChildProcess): void {
    const since = performance.now();
    if (hasEnded(child)) this.#startAgain(child, since);
    else child.once('exit', () => this.#startAgain(child, since));
  }

  #startAgain(child: ChildProcess, since: number): void {
    if (this.#stopping) return;
    if (performance.now() - since > WELL_AFTER_MS) this.#pauseMs = FIRST_PAUSE_MS;
    const how = child.signalCode ?? `退出码 ${child.exitCode}`;
    this.settings.say(`${this.settings.title}意外结束（${how}），${this.#pauseMs / 1000} 秒后重新启动。`);
    this.#timer = setTimeout(() => this.#watch(this.#fork()), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function becameReady(child: ChildProcess, title: string): Promise<void> {
  return new Promise((ready, fail) => {
    const failed = (why: string): void => fail(new DomainError('CHILD_FAILED', `${title}没能启动：${why}。`));
    const limit = setTimeout(() => failed(`${READY_LIMIT_MS / 1000} 秒内没有就绪`), READY_LIMIT_MS);
    child.on('message', (message) => {
      if (message !== READY) return;
      clearTimeout(limit);
      ready();
    });
    child.once('error', (error) => failed(error.message));
    child.once('exit', (code, signal) => {
      clearTimeout(limit);
      failed(`它已结束（${signal ?? `退出码 ${code}`}），原因见上`);
    });
  });
}
