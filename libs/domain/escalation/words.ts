import { type Day, formatDay } from '../shared/index.ts';
import type { ProposalFact } from './facts.ts';
import type { Audience, ClockKey, DayUnit, Ladder, LadderLevel, Proposal, Trigger } from './ladder.ts';

export const CLOCK_NAMES: Readonly<Record<ClockKey, string>> = {
  receipt: '签收',
  reply: '回复',
  interview: '约谈',
  rectification: '整改报告',
  plan: '整改方案',
  completion: '整改完成',
};

export const DAY_UNIT_NAMES: Readonly<Record<DayUnit, string>> = {
  working_days: '个工作日',
  calendar_days: '日',
};

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  liaison: '联络员',
  unit_head: '单位负责人',
  leader: '分管领导',
  approver: '签发人',
};

export const PROPOSAL_NAMES: Readonly<Record<Proposal, string>> = {
  public_criticism: '通报',
  referral: '移送',
};

/** The ladder's rule as a sentence, with the version it stands in. */
export function ruleInWords(ladder: Ladder, level: LadderLevel, trigger: Trigger): string {
  const then = `，启动${level.name}（《${ladder.name}》第${ladder.version}版）`;
  switch (trigger.on) {
    case 'overdue':
      return `任务逾期满${trigger.workingDays}个工作日${then}`;
    case 'report_missed':
      return `进展填报逾期满${trigger.workingDays}个工作日${then}`;
    case 'milestone_behind':
      return `节点逾期满${trigger.workingDays}个工作日${then}`;
    case 'uncured': {
      const since = trigger.after === 'service' ? '送达后' : `${CLOCK_NAMES[trigger.after]}期限届满后`;
      return `上一级文书${since}${trigger.workingDays}个工作日仍未改正${then}`;
    }
    case 'promise_broken':
      return `约谈承诺未兑现${then}`;
    case 'false_figures':
      return `所报数据不实${then}`;
  }
}

export function afterLevelThreeInWords(ladder: Ladder): string {
  const { after, workingDays, proposals } = ladder.afterLevelThree;
  const since = after === 'service' ? '送达后' : `${CLOCK_NAMES[after]}期限届满后`;
  const what = proposals.map((proposal) => PROPOSAL_NAMES[proposal]).join('、');
  return `督察文书${since}${workingDays}个工作日仍未改正，提出${what}建议，由人决定（《${ladder.name}》第${ladder.version}版）`;
}

const STANDINGS: Readonly<Record<ProposalFact['standing'], Readonly<Record<Proposal, string>>>> = {
  undecided: { public_criticism: '通报待领导决定', referral: '移送待领导决定' },
  approved: { public_criticism: '通报已获批准，待印发', referral: '移送已获批准，待办理' },
  carried_out: { public_criticism: '通报已印发', referral: '已移送' },
  rejected: { public_criticism: '通报未予采纳', referral: '移送未予采纳' },
  withdrawn: { public_criticism: '通报建议已撤回', referral: '移送建议已撤回' },
};

/** Where the proposals of a case stand, and, once nobody has anything left to do with them, how the case ends. */
export function proposalsInWords(proposedOn: Day, proposals: readonly ProposalFact[] = []): string {
  const since = `已于${formatDay(proposedOn)}提出建议`;
  if (proposals.length === 0) return `${since}，待领导决定。`;
  const each = proposals.map(({ kind, standing }) => STANDINGS[standing][kind]).join('；');
  const waiting = proposals.some(({ standing }) => standing === 'undecided' || standing === 'approved');
  return `${since}：${each}。${waiting ? '' : '任务完成即结案。'}`;
}
