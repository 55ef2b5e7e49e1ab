import { writeFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { DomainError } from '#domain/shared';
import { AppConfig } from '#platform/config';
import { print } from '../console/index.ts';

const ANSWER_WITHIN_MS = 10_000;

interface Options {
  readonly out: string;
  readonly from?: string;
}

export function addOpenApiCommand(program: Command): void {
  program
    .command('openapi')
    .description('把接口文档（OpenAPI）存成文件；文档由运行中的系统给出')
    .requiredOption('--out <文件>', '存到哪个文件')
    .option('--from <地址>', '系统的地址，不填为本机')
    .action(async ({ out, from }: Options) => {
      const origin = from ?? `http://127.0.0.1:${AppConfig.fromEnv(process.env).port}`;
      const document = await documentOf(origin);
      await writeFile(out, `${JSON.stringify(document, null, 2)}\n`);
      print(`接口文档已存到 ${out}，共 ${Object.keys(document.paths).length} 个地址。`);
    });
}

/** @throws DomainError `API_UNREACHABLE` */
async function documentOf(origin: string): Promise<{ readonly paths: object }> {
  try {
    const address = new URL('/api/openapi.json', origin);
    const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const document = (await answer.json()) as { readonly paths?: object };
    if (answer.ok && document.paths) return { ...document, paths: document.paths };
  } catch {
    // Said below: whatever the reason, the operator does the same.
  }
  throw new DomainError(
    'API_UNREACHABLE',
    `没有从 ${origin} 取到接口文档。请先启动系统（npm start），或用 --from 指明系统的地址。`,
    { origin },
  );
}
