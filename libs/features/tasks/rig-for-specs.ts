import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AlarmBook } from '#features/alarms';
import { LedgerService } from '#features/ledger';
import { Announcer } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import { PolicyService } from '#features/policies';
import { TargetService } from '#features/targets';
import { Clock } from '#platform/clock';
import { createDataSource, type DatabaseConnection, Task, UnitOfWork } from '#persistence';
import { AcceptanceReminder, DeadlineService, ProgressService, TasksModule, TaskService } from './index.ts';

/** The room as Nest builds it, over a test's database and clock, with short questions to ask of it. */
export async function tasksRig(connection: DatabaseConnection, clock: Clock) {
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

  @Module({ imports: [Foundation, TasksModule] })
  class Rig {}

  const app = await NestFactory.createApplicationContext(Rig, { logger: false, abortOnError: false });
  const query = <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters);
  return {
    uow,
    query,
    tasks: app.get(TaskService),
    progress: app.get(ProgressService),
    deadlines: app.get(DeadlineService),
    targets: app.get(TargetService, { strict: false }),
    acceptance: new AcceptanceReminder(
      new AlarmBook(),
      app.get(PolicyService),
      app.get(Announcer, { strict: false }),
      app.get(OrganizationDirectory, { strict: false }),
    ),
    task: (id: number) => dataSource.manager.findOneByOrFail(Task, { id }),
    cases: (taskId: number) =>
      query<{
        unitId: number;
        round: number;
        status: string;
        closedAs: string | null;
        nextDueAt: Date | null;
      }>(
        `SELECT unit_id AS "unitId", round, status, closed_as AS "closedAs", next_due_at AS "nextDueAt"
           FROM cases WHERE task_id = $1 ORDER BY id`,
        [taskId],
      ),
    periods: (taskId: number) =>
      query<{ label: string; dueOn: string; reportedOn: string | null }>(
        `SELECT label, due_on AS "dueOn", reported_on AS "reportedOn" FROM reporting_periods WHERE task_id = $1 ORDER BY due_on`,
        [taskId],
      ),
    milestones: (taskId: number) =>
      query<{ name: string; dueOn: string; reachedOn: string | null }>(
        `SELECT name, due_on AS "dueOn", reached_on AS "reachedOn" FROM milestones WHERE task_id = $1 ORDER BY position`,
        [taskId],
      ),
    /** What the ledger says of a task, without the room's name. */
    actions: async (taskId: number) =>
      (
        await query<{ action: string }>('SELECT action FROM ledger_entries WHERE subject = $1 ORDER BY id', [
          `task:${taskId}`,
        ])
      ).map(({ action }) => action.replace('task.', '')),
    close: async () => {
      await app.close();
      await dataSource.destroy();
    },
  };
}

export type TasksRig = Awaited<ReturnType<typeof tasksRig>>;
