import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { simpleParser } from 'mailparser';
import { getDocumentProxy } from 'unpdf';
import { day, instantAt } from '#domain/shared';
import { PaperSettings } from '#features/documents';
import { openRuntime, type Runtime } from '#features/foundation';
import { DeliveryRunner, DeliverySettings } from '#features/notifications';
import { EscalationService } from '#features/supervision';
import { createLogger } from '#platform/logging';
import {
  createTestDatabase,
  enterSmallOffice,
  enterTasks,
  type MailSink,
  startMailSink,
  type TestDatabase,
} from '#testing';
import { EngineModule } from './index.ts';

/** Sets the fonts up and prints. Milliseconds. */

describe('the letter of an issued notice', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let folder: string;
  let runtime: Runtime;
  let rooms: INestApplicationContext;

  beforeAll(async () => {
    database = await createTestDatabase();
    sink = await startMailSink();
    folder = await mkdtemp(join(tmpdir(), 'sandan-letters-'));
    const config = {
      ...{
        redisUrl: undefined,
        smtpUrl: sink.url,
        mailFrom: 'duban@yunxi.example',
        profile: 'demo' as const,
      },
      folders: { mail: folder, documents: folder, files: folder },
    };
    runtime = await openRuntime({
      ...{ connection: database.connection, config, applicationName: 'sandan-worker' },
      log: createLogger({ name: 'test', level: 'error' }),
      ...{ sampleStartsOn: day('2024-07-11'), frozenClock: true },
    });
    const mail = new DeliverySettings({ publicUrl: 'https://duban.example', from: 'duban@yunxi.example' });
    const paper = new PaperSettings(undefined, 'https://duban.example');
    rooms = await NestFactory.createApplicationContext(
      EngineModule.over({ runtime, mail, paper, ticking: false }),
      { logger: false },
    );
  });
  afterAll(async () => {
    await rooms.close();
    await runtime.close();
    await sink.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const textOf = async (pdf: Buffer): Promise<string> => {
    const file = (await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })) as unknown as {
      getPage(number: number): Promise<{
        getTextContent(): Promise<{ items: { str?: string }[] }>;
      }>;
    };
    const { items } = await (await file.getPage(1)).getTextContent();
    return items.map(({ str = '' }) => str).join('');
  };

  it('brings the PDF with its number to each reader, the very bytes that are kept', async () => {
    const { uow } = runtime;
    await uow.run(async (tx) => {
      const office = await enterSmallOffice(tx);
      await enterTasks(tx, office, {
        ...{ count: 1, dueOn: day('2024-07-09') },
        nextDueAt: instantAt(day('2024-07-10'), '00:00'),
      });
    });
    expect(await rooms.get(EscalationService, { strict: false }).sweep()).toMatchObject({ issued: 1 });
    // Nothing is printed where the notice is issued.
    const kept = () =>
      uow.run((tx) =>
        tx.query<{ number: string; title: string; bytes: Buffer }>(
          `SELECT d.number, d.title, f.bytes FROM issued_documents d JOIN issued_files f ON f.document_id = d.id
            WHERE f.format = 'pdf'`,
        ),
      );
    expect(await kept()).toEqual([]);
    const tally = await rooms.get(DeliveryRunner, { strict: false }).sweep();
    expect(tally).toMatchObject({ sent: 2, failed: 0 });
    const [document, ...others] = await kept();
    if (!document) throw new Error('Nothing was kept');
    expect(others).toEqual([]);
    expect(sink.mails).toHaveLength(2);
    for (const { raw } of sink.mails) {
      const { attachments, text } = await simpleParser(raw);
      const [attached, ...more] = attachments;
      expect(more).toEqual([]);
      expect(attached?.filename).toBe(`${document.title.replaceAll(/\s/g, '')}.pdf`);
      expect(attached?.content.equals(document.bytes)).toBe(true);
      expect(text).toContain('文书全文见附件。');
    }
    expect(await textOf(document.bytes)).toContain(document.number);
  });
});
