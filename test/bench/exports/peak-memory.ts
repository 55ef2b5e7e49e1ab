import { readFile, writeFile } from 'node:fs/promises';

const MB = 1024;

/** Resident memory of a process as the kernel counts it, now and at most since `forgetPeak`. MB. */
export async function memoryOf(pid: number): Promise<{ readonly now: number; readonly peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const read = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / MB;
  return { now: read('VmRSS'), peak: read('VmHWM') };
}

/** Counts the peak anew from what the process holds now. */
export const forgetPeak = (pid: number): Promise<void> => writeFile(`/proc/${pid}/clear_refs`, '5');
