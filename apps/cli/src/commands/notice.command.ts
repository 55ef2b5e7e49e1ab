import { type Command } from 'commander';
import { CLOCK_NAMES } from '#domain/escalation';
import { noticeLife } from '#domain/notice';
import { NoticeService } from '#features/supervision';
import { WhyService } from '#features/why';
import { facts, print, table } from '../console/index.ts';
import { type Session, withSession } from '../session/index.ts';
import { LEVEL_NAMES } from '../views/level-names.ts';
import { noticeLines, type NoticeSheet, noticeSheet } from '../views/notices.view.ts';
import { whyInWords } from '../views/why.view.ts';
import { asPerson, choiceOf, limitOption } from './options.ts';

export function addNoticeCommands(program: Command): void {
  const notice = program.command('notice').description('三单文书：提醒、约谈、督察');
  notice
    .command('list')
    .description('列出文书，新的在前')
    .addOption(choiceOf('--status <状态>', '只看一种状态', Object.keys(noticeLife.states)))
    .addOption(limitOption())
    .action(({ status, limit }: { status?: string; limit: number }) =>
      withSession(async (session) => {
        const lines = await session.read((tx) => noticeLines(tx, status ?? null, limit));
        print(
          table(
            lines,
            [
              { name: 'ID', of: ({ id }) => id },
              { name: '文号', of: ({ number }) => number },
              { name: '层级', of: ({ level }) => LEVEL_NAMES[level] ?? level },
              { name: '状态', of: ({ status }) => noticeLife.states[status] },
              { name: '发出', of: ({ issuedOn }) => issuedOn },
              { name: '回复期限', of: ({ replyDueOn }) => replyDueOn },
              { name: '单位', of: ({ unit }) => unit, atMost: 26 },
              { name: '任务', of: ({ task }) => task, atMost: 40 },
            ],
            '没有文书。',
          ),
        );
      }),
    );
  notice
    .command('show')
    .description('显示一份文书')
    .argument('<文号或ID>')
    .action((key: string) =>
      withSession(async (session) => print(sheetInWords(await session.read((tx) => noticeSheet(tx, key))))),
    );
  notice
    .command('why')
    .description('逐条说明为什么发出，附逐日计数、签发和今天的复核')
    .argument('<文号或ID>')
    .action((key: string) =>
      withSession(async (session) => {
        const sheet = await session.read((tx) => noticeSheet(tx, key));
        const why = await session.the(WhyService).notice(undefined, sheet.id);
        print([headline(sheet), whyInWords(why)].join('\n'));
      }),
    );
  addActs(notice);
}

function addActs(notice: Command): void {
  const act = (name: string, description: string) =>
    notice.command(name).description(description).argument('<文号或ID>').addOption(asPerson());
  act('sign', '签发').action((key: string, { as }: { as: string }) =>
    withSession(async (session) => {
      const { noticeId } = await named(session, key);
      const { number } = await session
        .the(NoticeService)
        .sign({ personId: await session.personId(as) }, { noticeId });
      print(`已签发：${number}`);
    }),
  );
  act('receive', '签收').action((key: string, { as }: { as: string }) =>
    withSession(async (session) => {
      await session.the(NoticeService).receive(await session.actor(as), await named(session, key));
      print('已签收。');
    }),
  );
  act('reply', '回复')
    .requiredOption('--text <内容>', '回复内容')
    .action((key: string, { as, text }: { as: string; text: string }) =>
      withSession(async (session) => {
        const command = { ...(await named(session, key)), text };
        await session.the(NoticeService).reply(await session.actor(as), command);
        print('已回复，待督办机构审核；审核期间不计天数。');
      }),
    );
  act('withdraw', '撤回，已用的文号不再使用')
    .requiredOption('--reason <理由>', '撤回理由')
    .action((key: string, { as, reason }: { as: string; reason: string }) =>
      withSession(async (session) => {
        const command = { ...(await named(session, key)), reason };
        await session.the(NoticeService).withdraw(await session.actor(as), command);
        print('已撤回。');
      }),
    );
}

async function named(session: Session, key: string): Promise<{ noticeId: number }> {
  return { noticeId: (await session.read((tx) => noticeSheet(tx, key))).id };
}

const headline = ({ number, content, unit }: NoticeSheet): string =>
  `${number ?? '(未编号)'} ${content.title} → ${unit}`;

function sheetInWords(sheet: NoticeSheet): string {
  const { content, terms } = sheet;
  const list = (title: string, items: readonly string[]) => [title, ...items.map((item) => `  · ${item}`)];
  return [
    headline(sheet),
    facts([
      ['ID', sheet.id],
      ['层级', LEVEL_NAMES[sheet.level] ?? sheet.level],
      ['状态', noticeLife.states[sheet.status]],
      ['任务', sheet.taskCode === null ? null : `${sheet.taskCode} ${sheet.task ?? ''}`],
      ['拟出', sheet.draftedOn],
      ['签发', sheet.issuedOn === null ? null : `${sheet.issuedOn} ${sheet.signedBy ?? '按规则自动签发'}`],
      ['送达', sheet.servedOn],
      ['期限', terms.map(({ key, dueOn }) => `${CLOCK_NAMES[key]} ${dueOn}`).join('，') || null],
      ['回复', sheet.reply?.text ?? null],
      ...(sheet.withdrawnReason === null ? [] : [['撤回理由', sheet.withdrawnReason] as const]),
    ]),
    ...list('事实', content.grounds),
    ...list('依据', content.rules),
    ...list('要求', content.demands),
  ].join('\n');
}
