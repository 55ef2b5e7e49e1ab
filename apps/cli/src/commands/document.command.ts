import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Command } from 'commander';
import { PAPER_KIND_NAMES, PAPER_KINDS, type PaperKind } from '#domain/official-document';
import { DomainError } from '#domain/shared';
import {
  PAPER_FORMATS,
  type PaperFormat,
  PaperSettings,
  PrintingHouse,
  samplePaper,
} from '#features/documents';
import { AppConfig } from '#platform/config';
import { print, table } from '../console/index.ts';

export function addDocumentCommands(program: Command): void {
  const document = program.command('document').description('公文：样张');
  document
    .command('sample')
    .description('用示例数据打印一种公文；不写种类时列出全部种类')
    .argument('[种类]')
    .option('--out <文件>', '存到哪个文件，以 .pdf 或 .docx 结尾')
    .action(async (kind: string | undefined, { out }: { out?: string }) => {
      if (kind === undefined) {
        print(kinds());
        return;
      }
      if (out === undefined) {
        throw new DomainError(
          'DOCUMENT_FILE_MISSING',
          '请用 --out 指明存到哪个文件，以 .pdf 或 .docx 结尾。',
        );
      }
      const format = formatOf(out);
      const { dataDir, publicUrl } = AppConfig.fromEnv(process.env);
      const house = new PrintingHouse(new PaperSettings(join(dataDir, 'fonts'), publicUrl));
      await writeFile(out, await house.print(samplePaper(kindOf(kind)), format));
      print(`${PAPER_KINDS[kindOf(kind)]}已存到 ${out}。`);
    });
}

const kinds = (): string =>
  table(
    PAPER_KIND_NAMES,
    [
      { name: '种类', of: (kind) => kind },
      { name: '公文', of: (kind) => PAPER_KINDS[kind] },
    ],
    '没有公文。',
  );

/** @throws DomainError `DOCUMENT_KIND_UNKNOWN` */
function kindOf(text: string): PaperKind {
  const kind = PAPER_KIND_NAMES.find((name) => name === text || PAPER_KINDS[name] === text);
  if (kind) return kind;
  throw new DomainError(
    'DOCUMENT_KIND_UNKNOWN',
    `没有名为“${text}”的公文种类。可选：${PAPER_KIND_NAMES.join('、')}。`,
    { kind: text },
  );
}

/** @throws DomainError `DOCUMENT_FORMAT_UNKNOWN` */
function formatOf(file: string): PaperFormat {
  const format = PAPER_FORMATS.find((name) => extname(file).toLowerCase() === `.${name}`);
  if (format) return format;
  throw new DomainError('DOCUMENT_FORMAT_UNKNOWN', `文件“${file}”应以 .pdf 或 .docx 结尾。`, { file });
}
