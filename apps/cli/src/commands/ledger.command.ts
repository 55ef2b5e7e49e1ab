import { type Command } from 'commander';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { print, printJson } from '../console/index.ts';
import { verifyDocument } from './verify-document.ts';
import { withSession } from '../session/index.ts';

export function addLedgerCommands(program: Command): void {
  const ledger = program.command('ledger').description('台账：只增不改的办理记录');
  ledger
    .command('verify')
    .description('核对整条记录链，指出被改动、删除、插入或移动的记录；或核验一份文书')
    .option('--document <文件>', '核验这份 PDF 或 Word：是否为签发的原件，是否有效，摘要是否在台账中')
    .option('--json', '输出一个 JSON 对象')
    .action(({ document, json = false }: { document?: string; json?: boolean }) =>
      withSession(async (session) => {
        if (document !== undefined) {
          await verifyDocument(session, document, json);
          return;
        }
        const verification = await session.the(LedgerService).verify();
        const { verified, entries, findings } = verification;
        if (json) printJson(verification);
        else if (verified) print(`台账完好：${entries} 条记录首尾相连。`);
        else findings.forEach(({ message }) => print(message));
        if (!verified) {
          throw new DomainError(
            'LEDGER_BROKEN',
            `台账核对发现 ${findings.length} 处问题，请保全数据并查明原因。`,
          );
        }
      }),
    );
  ledger
    .command('seal')
    .description('立即封存尚未封存的记录')
    .action(() =>
      withSession(async (session) => {
        const sealed = await session.the(LedgerService).seal();
        const { seq, hash } = await session.the(LedgerService).head();
        print(`封存 ${sealed} 条；链头第 ${seq} 条 ${hash}`);
      }),
    );
}
