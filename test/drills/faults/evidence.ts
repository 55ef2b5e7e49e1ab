import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailSink } from '#testing';
import type { Drill } from './drill-rooms.ts';
import type { Lane } from './lane.ts';

const TABLES = [
  'tasks',
  'cases',
  'notices',
  'deliveries',
  'outbox',
  'number_series',
  'extensions',
  'suspensions',
  'progress_reports',
  'ledger_entries',
  'system_clock',
] as const;

/** The queue's own, where it lies in PostgreSQL. */
const JOB_TABLES = `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq'`;

/** Keeps what a person needs to find out why a run failed. Answers with the folder. */
export async function keepEvidence(
  lane: Lane,
  { runtime: { dataSource } }: Drill,
  sink: MailSink,
  about: Readonly<Record<string, unknown>> & { readonly seed: number },
): Promise<string> {
  const folder = join(tmpdir(), `sandan-evidence-${about.seed}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFile(join(folder, `${name}.json`), JSON.stringify(content, null, 1));
  await write('run', about);
  for (const table of TABLES) {
    await write(table, await dataSource.query(`SELECT * FROM ${table} ORDER BY 1`));
  }
  for (const { name } of await dataSource.query<{ name: string }[]>(JOB_TABLES)) {
    await write(`queue-${name}`, await dataSource.query(`SELECT * FROM bullmq.${name}`));
  }
  await write(
    'mails',
    sink.mails.map(({ messageId, to, answered }) => ({ messageId, to, answered })),
  );
  await copyFile(join(lane.folder, 'workers.log'), join(folder, 'workers.log'));
  return folder;
}
