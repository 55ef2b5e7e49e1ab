import { type Command } from 'commander';
import { DomainError, formatDay } from '#domain/shared';
import { rehearse } from '#features/rehearsal';
import { AppConfig } from '#platform/config';
import { print, printJson } from '../console/index.ts';
import { cliLogger } from '../session/index.ts';
import { yearInWords } from '../views/rehearsal.view.ts';
import { wholeNumber } from './options.ts';

export function addRehearseCommand(program: Command): void {
  program
    .command('rehearse')
    .description('在临时数据库里演练一整年：真实的规则、队列和邮件，模拟的日期和单位')
    .requiredOption('--year <年份>', '演练哪一年', wholeNumber)
    .option('--seed <数字>', '0 按脚本演练；其他数字另加随机的波折，同一数字结果相同', wholeNumber, 0)
    .option('--json', '输出一个 JSON 对象')
    .action(async ({ year, seed, json = false }: { year: number; seed: number; json?: boolean }) => {
      const config = AppConfig.fromEnv(process.env);
      const stop = new AbortController();
      const interrupted = () =>
        stop.abort(new DomainError('REHEARSAL_STOPPED', '演练已中断，临时数据库已删除。'));
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
      const { dataDir, databaseUrl, redisUrl } = config;
      const progress = progressLine();
      const rehearsal = await rehearse({
        ...{ year, seed, dataDir, databaseUrl, redisUrl },
        log: cliLogger(config),
        onDay: (on) => progress(`演练中：${formatDay(on)}`),
        signal: stop.signal,
      }).finally(() => progress(''));
      if (json) printJson(rehearsal.year);
      else print(yearInWords(rehearsal));
    });
}

/** One line that is written over again and again, where there is a terminal to see it. */
function progressLine(): (text: string) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (text) => void process.stderr.write(`\r\u001b[K${text}`);
}
