import type { DestinationStream } from 'pino';

const LEVELS: Readonly<Record<string, string>> = {
  trace: '细节',
  debug: '调试',
  info: '信息',
  warn: '注意',
  error: '错误',
  fatal: '严重',
};
const PLAIN = new Set(['level', 'time', 'name', 'msg', 'err', 'context']);
const clockFace = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Rewrites pino's JSON as `09:00:03 注意 worker 邮件未送达 delivery=12`, with an error's stack below. */
export function terminalLines(out: DestinationStream): DestinationStream {
  return { write: (line) => out.write(readableLine(line)) };
}

export function readableLine(json: string): string {
  const entry = JSON.parse(json) as Record<string, unknown>;
  const words = [clockFace.format(new Date(String(entry.time))), LEVELS[String(entry.level)] ?? entry.level];
  words.push(entry.name, entry.msg ?? '');
  for (const [key, value] of Object.entries(entry)) {
    if (!PLAIN.has(key)) words.push(`${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  }
  return `${words.join(' ')}\n${stackOf(entry.err)}`;
}

function stackOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { stack, message } = error as { stack?: string; message?: string };
  return `    ${(stack ?? message ?? '').replaceAll('\n', '\n    ')}\n`;
}
