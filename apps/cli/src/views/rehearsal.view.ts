import type { Rehearsal } from '#features/rehearsal';
import { LEVEL_NAMES } from './level-names.ts';

/** The year as a person reads it: every document with its reason, then the figures. */
export function yearInWords({ year, openCases }: Rehearsal): string {
  const { mails, rectification, ledger } = year;
  return [
    `${year.year} 年演练：目标 ${year.targets} 项，任务 ${year.tasks} 项，文书 ${year.notices.length} 件`,
    '',
    ...year.notices.flatMap(({ issuedOn, level, number, unit, task, reasons }) => [
      `${issuedOn} 【${LEVEL_NAMES[level] ?? level}】${number} → ${unit}（${task}）`,
      ...reasons.map(({ finding }) => `    ${finding}`),
    ]),
    '',
    `邮件：共 ${mails.queued} 封，发出 ${mails.sent} 封，未能发出 ${mails.failed} 封`,
    `整改：立项 ${rectification.opened} 项，销号 ${rectification.closed} 项，回潮 ${rectification.reopened} 次，未销号 ${rectification.open} 项`,
    `台账：${ledger.entries} 条，${ledger.verified ? '首尾相连，核对无误' : '核对发现问题'}`,
    openCases.length === 0 ? '年末没有未办结的督办件。' : `年末未办结的督办件 ${openCases.length} 件：`,
    ...openCases.map(({ unit, task, title, level, proposedOn }) => {
      const stage = level === 0 ? '未出单' : `已到${LEVEL_NAMES[level] ?? level}`;
      const proposal = proposedOn === null ? '' : `，${proposedOn} 建议通报、移送，待领导决定`;
      return `    ${unit}（${task} ${title}）：${stage}${proposal}`;
    }),
  ].join('\n');
}
