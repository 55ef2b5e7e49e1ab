import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { createDataSource, type DatabaseConnection, UnitOfWork } from '#persistence';
import {
  DecompositionService,
  DraftDesk,
  PlanConfirmation,
  PlanImportModule,
  PlanImportService,
} from './index.ts';

/** The room as Nest builds it, over a test's database and clock. */
export async function planImportRig(connection: DatabaseConnection, clock: Clock) {
  const dataSource: DataSource = await createDataSource(connection).initialize();
  const uow = new UnitOfWork(dataSource);

  @Global()
  @Module({
    providers: [
      { provide: UnitOfWork, useValue: uow },
      { provide: Clock, useValue: clock },
      { provide: LedgerService, useFactory: () => new LedgerService(uow) },
      { provide: PolicyService, useFactory: () => new PolicyService() },
    ],
    exports: [UnitOfWork, Clock, LedgerService, PolicyService],
  })
  class Foundation {}

  @Module({ imports: [Foundation, PlanImportModule] })
  class Rig {}

  const app = await NestFactory.createApplicationContext(Rig, { logger: false, abortOnError: false });
  const query = <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters);
  return {
    uow,
    query,
    imports: app.get(PlanImportService),
    desk: app.get(DraftDesk),
    confirmation: app.get(PlanConfirmation),
    decomposition: app.get(DecompositionService),
    /** How many rows a table holds. */
    count: async (table: string) =>
      (await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n,
    /** What the ledger says of one thing. */
    actions: async (subject: string) =>
      (
        await query<{ action: string }>('SELECT action FROM ledger_entries WHERE subject = $1 ORDER BY id', [
          subject,
        ])
      ).map(({ action }) => action),
    /** Targets of an import with the words at their place in the stored report. */
    targets: (importId: number) =>
      query<{
        id: number;
        code: string;
        title: string;
        status: string;
        version: number;
        text: string;
        sliced: string;
      }>(
        `SELECT t.id, t.code, t.title, t.status, t.version, d.text,
                substring(r.body FROM t.source_start + 1 FOR t.source_end - t.source_start) AS sliced
           FROM target_drafts d JOIN targets t ON t.id = d.target_id JOIN reports r ON r.id = t.report_id
          WHERE d.import_id = $1 ORDER BY d.position`,
        [importId],
      ),
    close: async () => {
      await app.close();
      await dataSource.destroy();
    },
  };
}

export type PlanImportRig = Awaited<ReturnType<typeof planImportRig>>;
