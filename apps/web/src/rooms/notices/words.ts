import type { Answer } from '@/api/index.ts';

export type Notice = Answer<'NoticeAnswer'>;
export type NoticeItem = Answer<'NoticeItemAnswer'>;
export type Level = 1 | 2 | 3;

export const LEVELS: readonly { readonly level: Level; readonly name: string; readonly documents: string }[] =
  [
    { level: 1, name: '提醒', documents: '工作指引清单' },
    { level: 2, name: '约谈', documents: '约谈通知书' },
    { level: 3, name: '督察', documents: '督察意见书、专项督察通知' },
  ];

export const STATUSES: Readonly<Record<NoticeItem['status'], string>> = {
  draft: '草稿',
  awaiting_signature: '待签发',
  issued: '已签发',
  received: '已签收',
  replied: '已回复',
  closed: '已办结',
  withdrawn: '已撤回',
};

export const KINDS: Readonly<Record<NoticeItem['kind'], string>> = {
  guidance_list: '工作指引清单',
  interview_notice: '约谈通知书',
  inspection_opinion: '督察意见书',
  special_inspection_notice: '专项督察通知',
};

/** What a document waits for, in the order in which the board has them. */
export const WAITS = ['待签发', '待签收', '待回复', '待审核', '申辩中', '已回复', '办结'] as const;
export type Wait = (typeof WAITS)[number];

/** Who must act so that it goes on. */
export const WAITS_FOR: Readonly<Record<Wait, string>> = {
  待签发: '等督办机构',
  待签收: '等主送单位',
  待回复: '等主送单位',
  待审核: '等督办机构',
  申辩中: '等督办机构复核',
  已回复: '等整改完成',
  办结: '',
};

export function waitOf({ status, objectionStatus, replyPending }: NoticeItem): Wait {
  if (status === 'closed' || status === 'withdrawn') return '办结';
  if (objectionStatus === 'open') return '申辩中';
  if (status === 'draft' || status === 'awaiting_signature') return '待签发';
  if (status === 'issued') return '待签收';
  if (status === 'received') return '待回复';
  return replyPending ? '待审核' : '已回复';
}
