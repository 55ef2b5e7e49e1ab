import type { Answer } from '@/api/index.ts';
import type { Kind } from './kinds.ts';

const WORDS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  target: {
    draft: '草稿',
    confirmed: '已确认',
    in_progress: '推进中',
    met: '已实现',
    partly_met: '部分实现',
    not_met: '未实现',
    withdrawn: '已撤销',
  },
  task: {
    draft: '草稿',
    assigned: '待签收',
    accepted: '已签收',
    in_progress: '办理中',
    submitted: '待审核',
    returned: '已退回',
    done: '已完成',
    withdrawn: '已撤销',
  },
  progress: { awaiting_review: '待审核', accepted: '审核通过', sent_back: '已退回', withdrawn: '已撤回' },
  notice: {
    draft: '草稿',
    awaiting_signature: '待签发',
    issued: '已发出',
    received: '已签收',
    replied: '已回复',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  item: {
    open: '待定措施',
    measures_agreed: '措施已定',
    in_progress: '整改中',
    submitted: '待核验',
    closed: '已销号',
    set_aside: '已撤销',
  },
  interview: {
    arranged: '已安排',
    refused: '单位对安排有异议',
    missed: '未到场',
    held: '已约谈，待写纪要',
    recorded: '纪要待确认',
    objected: '单位对纪要有异议',
    concluded: '纪要已生效',
    cancelled: '已取消',
  },
  inspection: {
    draft: '拟订中',
    awaiting_approval: '待批准',
    planned: '已列入计划',
    under_way: '督察中',
    awaiting_signature: '文书待签发',
    issued: '已反馈',
    closed: '已办结',
    cancelled: '已取消',
  },
  instruction: {
    given: '待承办',
    accepted: '办理中',
    reported: '已报告',
    settled: '已办结',
    revoked: '已撤销',
  },
  proposal: {
    proposed: '待决定',
    approved: '已批准',
    rejected: '未采纳',
    withdrawn: '已撤回',
    published: '已通报',
    handed_over: '已移送',
    received: '已接收',
    answered: '已反馈',
  },
  circular: { published: '已通报' },
  duty_report: {
    not_begun: '未填写',
    draft: '填写中',
    submitted: '待审核',
    sent_back: '已退回',
    accepted: '待评议',
    evaluated: '已评议',
    missed: '未述法',
  },
  report: {},
};

/** The state of what was found, in words; nothing where it has none. */
export const statusText = ({ kind, status }: Answer<'FoundAnswer'>): string | undefined =>
  status === null ? undefined : WORDS[kind][status];
