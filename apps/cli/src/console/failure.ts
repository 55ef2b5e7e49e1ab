import { CommanderError } from 'commander';
import { DomainError } from '#domain/shared';
import { remark } from './say.ts';

const FAILED = 1;
const WRONG_USAGE = 2;
const HELP_WAS_ASKED = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);
/** PostgreSQL: a table that is not there, so nothing was ever prepared. */
const UNDEFINED_TABLE = '42P01';

/** What went wrong, as one line with its code on standard error. Returns the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) {
    if (HELP_WAS_ASKED.has(error.code)) return error.code === 'commander.help' ? WRONG_USAGE : 0;
    remark(`${usageInChinese(error)}[USAGE]`);
    return WRONG_USAGE;
  }
  if (error instanceof DomainError) {
    remark(`${error.message}[${error.code}]`);
    return FAILED;
  }
  if ((error as { code?: unknown } | null)?.code === UNDEFINED_TABLE) {
    remark('数据库里还没有数据，请先运行 npm start。[NOT_PREPARED]');
    return FAILED;
  }
  const message = error instanceof Error ? error.message : String(error);
  remark(`内部错误：${message.split('\n', 1)[0]}[UNEXPECTED]`);
  if (process.env.SANDAN_LOG_LEVEL === 'debug' && error instanceof Error) remark(error.stack ?? '');
  return FAILED;
}

/** Commander complains in English; what it names stands in quotes. */
function usageInChinese({ code, message }: CommanderError): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return `没有“${named}”这条命令，可用 --help 查看全部命令。`;
    case 'commander.unknownOption':
      return `没有“${named}”这个选项，可用 --help 查看用法。`;
    case 'commander.missingArgument':
      return `缺少参数 ${named}，可用 --help 查看用法。`;
    case 'commander.excessArguments':
      return '参数过多，可用 --help 查看用法。';
    case 'commander.optionMissingArgument':
      return `选项“${named}”缺少取值。`;
    case 'commander.missingMandatoryOptionValue':
      return `必须给出选项“${named}”。`;
    case 'commander.invalidArgument':
      return message.replace(/^error: /, '').replace(/^.*? is invalid\. /, '');
    default:
      return `用法不对：${message.replace(/^error: /, '')}`;
  }
}
