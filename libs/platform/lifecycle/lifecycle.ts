/** Clean ends: how a process of ours says that it works, and how it is asked to stop. */

/** The one message a child sends its supervisor; its absence within the supervisor's patience is a failed start. */
export const READY = 'ready';

/** Tells the supervisor, when there is one, that this process takes work. */
export function announceReady(): void {
  process.send?.(READY);
}

export interface StopSettings {
  /** How long a clean stop may take before the process ends anyway, in milliseconds. */
  readonly patienceMs?: number;
  /** Told when the clean stop failed or took too long. */
  readonly onTrouble?: (message: string, error?: unknown) => void;
}

/**
 * Runs `stop` once when the process is asked to end: SIGTERM, SIGINT, SIGHUP, or the supervisor's own end
 * (a supervisor that was killed must not leave its children behind). Ends with 0, or with 1 when stopping fails.
 */
export function stopCleanly(stop: () => Promise<void>, settings: StopSettings = {}): void {
  const { patienceMs = 8_000, onTrouble = () => undefined } = settings;
  let asked = false;
  const run = (): void => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      onTrouble('停止用时过长，已强制结束。');
      process.exit(1);
    }, patienceMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        onTrouble('停止时出错。', error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, run);
  process.on('disconnect', run);
}
