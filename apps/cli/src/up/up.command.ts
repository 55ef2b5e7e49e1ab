import { type Command } from 'commander';
import { type DatabaseConnection, connectionFromUrl, migrate } from '#persistence';
import { reachDatabase } from '#persistence/embedded';
import { AppConfig } from '#platform/config';
import { type Prepared, up } from './up.ts';

/** Loads what the profile asks for into a database whose schema is current, and says what to show at the start. */
export type Prepare = (config: AppConfig, connection: DatabaseConnection) => Promise<Prepared>;

const say = (line: string): void => console.log(line);

/** `sandan up`, behind `npm start`; and `sandan migrate` for servers where other things start the processes. */
export function addUpCommands(program: Command, prepare: Prepare): void {
  program
    .command('up')
    .description('启动数据库、后台任务和网页服务，直到 Ctrl-C')
    .action(async () => {
      const config = AppConfig.fromEnv(process.env);
      const code = await up({
        config,
        env: process.env,
        say,
        prepare: async (connection) => {
          await migrate(connection);
          return prepare(config, connection);
        },
      });
      process.exit(code);
    });
  program
    .command('migrate')
    .description('把数据库结构升级到当前版本')
    .action(async () => {
      const database = await reachDatabase(AppConfig.fromEnv(process.env));
      try {
        const applied = await migrate(connectionFromUrl(database.url));
        say(applied.length === 0 ? '数据库结构已是当前版本。' : `数据库结构已升级：${applied.join('、')}。`);
      } finally {
        await database.close();
      }
    });
}
