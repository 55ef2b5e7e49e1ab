import { type Command } from 'commander';
import { AppConfig } from '#platform/config';
import { connectionFromUrl, migrate } from '#persistence';
import { reachDatabase } from '#persistence/embedded';
import { print } from '../console/index.ts';
import { prepare } from './prepare.ts';

/** For servers where other things start the processes: what `up` does before it starts them. */
export function addPrepareCommand(program: Command): void {
  program
    .command('prepare')
    .description('升级数据库结构，装入放假安排和督办规则；示例环境另装示例数据')
    .action(async () => {
      const config = AppConfig.fromEnv(process.env);
      const database = await reachDatabase(config);
      try {
        const connection = connectionFromUrl(database.url);
        await migrate(connection);
        await prepare(config, connection);
        print('数据库已就绪。');
      } finally {
        await database.close();
      }
    });
}
