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
