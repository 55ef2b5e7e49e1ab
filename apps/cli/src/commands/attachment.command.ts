import { type Command } from 'commander';
import { AttachmentRepository, AttachmentSweep } from '#features/attachments';
import { createFileStore } from '#platform/file-store';
import { print, printJson } from '../console/index.ts';
import { withSession } from '../session/index.ts';

const HOUR_MS = 3_600_000;
/** An upload of the last day may still be on its way into its record. */
const AGE_HOURS = 24;

export function addAttachmentCommands(program: Command): void {
  const attachment = program.command('attachment').description('附件的存储');
  attachment
    .command('sweep')
    .description('清除中断的上传，以及没有任何附件引用的内容（一天以前的）')
    .option('--json', '输出一个 JSON 对象')
    .action(({ json = false }: { json?: boolean }) =>
      withSession(async ({ config, runtime }) => {
        const files = await createFileStore(config);
        try {
          // Files tell their age by the wall's clock, whatever the sample's says.
          const before = new Date(Date.now() - AGE_HOURS * HOUR_MS);
          const result = await new AttachmentSweep(runtime.uow, new AttachmentRepository(), files).sweep(
            before,
          );
          const { contents, removed, broken } = result;
          if (json) printJson(result);
          else print(`存储中 ${contents} 份内容，清除无人引用的 ${removed} 份，中断的上传 ${broken} 个。`);
        } finally {
          await files.close();
        }
      }),
    );
}
