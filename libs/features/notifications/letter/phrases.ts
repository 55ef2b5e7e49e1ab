import type { Level } from '#domain/escalation';
import type { DeliveryTopic, Role } from '#persistence';
import type { FrozenMail } from '../announcement.ts';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = { 1: '提醒', 2: '约谈', 3: '督察' };

export const TOPIC_TAGS: Readonly<Record<DeliveryTopic, string>> = {
  notice: '督办',
  warning: '预警',
  signature: '待签发',
  proposal: '待决定',
  report: '填报退回',
  account: '账号',
  objection: '申辩复核',
  interview: '约谈',
  inspection: '督察',
  rectification: '整改',
  duty_report: '述法',
  referral: '移送',
  instruction: '批示',
  task: '任务',
  calendar: '日历调整',
  delivery: '退信',
  digest: '摘要',
};

type OtherTopic = Exclude<
  DeliveryTopic,
  'notice' | 'warning' | 'signature' | 'proposal' | 'report' | 'account'
>;

/** Headings of the four parts: what, why, by when, what to do. */
export const HEADINGS: Readonly<
  Record<DeliveryTopic, { what: string; why: string; byWhen: string; whatToDo: string }>
> = {
  notice: { what: '基本情况', why: '督办理由', byWhen: '办理期限', whatToDo: '办理要求' },
  warning: { what: '基本情况', why: '预警依据', byWhen: '到期时间', whatToDo: '请您安排' },
  signature: { what: '基本情况', why: '拟发理由', byWhen: '有关时限', whatToDo: '请您办理' },
  proposal: { what: '基本情况', why: '建议理由', byWhen: '有关时限', whatToDo: '请您决定' },
  report: { what: '基本情况', why: '审核意见', byWhen: '报送期限', whatToDo: '请您办理' },
  account: { what: '有关情况', why: '说明', byWhen: '有效期限', whatToDo: '请您办理' },
  objection: { what: '基本情况', why: '有关理由', byWhen: '复核期限', whatToDo: '请您办理' },
  interview: { what: '约谈事项', why: '约谈缘由', byWhen: '时间安排', whatToDo: '请您办理' },
  inspection: { what: '督察事项', why: '督察依据', byWhen: '时间安排', whatToDo: '请您办理' },
  rectification: { what: '整改事项', why: '有关情况', byWhen: '整改期限', whatToDo: '请您办理' },
  duty_report: { what: '述法事项', why: '有关要求', byWhen: '时间安排', whatToDo: '请您办理' },
  referral: { what: '基本情况', why: '有关线索', byWhen: '有关时限', whatToDo: '请您办理' },
  instruction: { what: '批示内容', why: '有关情况', byWhen: '办理期限', whatToDo: '请您办理' },
  task: { what: '任务情况', why: '有关情况', byWhen: '有关时限', whatToDo: '请您办理' },
  calendar: { what: '调整情况', why: '调整依据', byWhen: '有关日期', whatToDo: '请您办理' },
  delivery: { what: '退信情况', why: '退信原因', byWhen: '有关时限', whatToDo: '请您办理' },
  digest: { what: '总体情况', why: '请您关注', byWhen: '近期期限', whatToDo: '建议办理' },
};

/** A long title would push the level and the number out of a phone's list of mails. */
const SUBJECT_TITLE_LENGTH = 60;

/** `【三单督办】【提醒】云法督〔2024〕3号：关于…的工作指引清单`, on one line. */
export function subjectOf(topic: DeliveryTopic, { level, documentNumber, title }: FrozenMail): string {
  const tag = topic === 'notice' && level ? LEVEL_NAMES[level] : TOPIC_TAGS[topic];
  const characters = [...title.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  const short =
    characters.length > SUBJECT_TITLE_LENGTH
      ? `${characters.slice(0, SUBJECT_TITLE_LENGTH - 1).join('')}…`
      : characters.join('');
  return `【三单督办】【${tag}】${documentNumber === undefined ? '' : `${documentNumber}：`}${short}`;
}

/** The sentence after the greeting: what the reader has to do with it, by role. */
export function openingOf(topic: DeliveryTopic, { recipient: { role }, unit, issuer }: FrozenMail): string {
  switch (topic) {
    case 'notice':
      if (role === 'liaison') return `${issuer}向贵单位发出督办文书，现送达您处，请及时签收、按期办理。`;
      if (role === 'unit_head') return `${issuer}向贵单位发出督办文书，现呈您审阅，请督促按期办理。`;
      if (role === 'leader') return `${issuer}向您分管的${unit}发出督办文书，现呈您阅知，请予督促。`;
      return `${issuer}向${unit}发出督办文书，现送您知悉。`;
    case 'warning':
      if (role === 'leader') return `您分管的${unit}有一项任务临近期限，请予关注。`;
      return '贵单位有一项任务临近期限，请提前安排，按期完成。';
    case 'signature':
      return role === 'supervisor'
        ? `拟向${unit}发出的督办文书已经成稿，正在等待签发。`
        : `拟向${unit}发出的督办文书已经成稿，请您审核签发。`;
    case 'proposal':
      return `关于${unit}，有一项处理建议需要您研究决定。`;
    case 'report':
      return `${issuer}审核了贵单位的填报，现将审核意见送您，请及时补充完善。`;
    case 'account':
      return '这封邮件关系到您在三单督办系统中的账号，请勿转发。';
    default:
      return role === 'liaison' || role === 'unit_head'
        ? OPENINGS[topic].unit
        : OPENINGS[topic].office.replace('{unit}', unit);
  }
}

/** What the unit reads, and what the office and its leaders read about that unit. */
const OPENINGS: Readonly<Record<OtherTopic, { unit: string; office: string }>> = {
  objection: { unit: '贵单位的申辩有新的情况，现告知您。', office: '{unit}的申辩有新的情况，现告知您。' },
  interview: {
    unit: '贵单位的约谈有新的安排或者进展，现告知您。',
    office: '对{unit}的约谈有新的安排或者进展，现告知您。',
  },
  inspection: {
    unit: '涉及贵单位的督察有新的安排或者进展，现告知您。',
    office: '涉及{unit}的督察有新的安排或者进展，现告知您。',
  },
  rectification: {
    unit: '贵单位有整改事项需要办理，现告知您。',
    office: '{unit}的整改事项有新的情况，现告知您。',
  },
  duty_report: {
    unit: '贵单位的述法工作有事项需要办理，现告知您。',
    office: '{unit}的述法工作有新的情况，现告知您。',
  },
  referral: {
    unit: '现将有关通报、移送的情况告知贵单位。',
    office: '涉及{unit}的通报或者移送有新的情况，现告知您。',
  },
  instruction: {
    unit: '领导对贵单位承担的工作作出批示，现告知您，请认真落实。',
    office: '领导对{unit}承担的工作作出批示，现告知您。',
  },
  task: {
    unit: '贵单位承担的任务有事项需要办理，现告知您。',
    office: '{unit}承担的任务有新的情况，现告知您。',
  },
  calendar: {
    unit: '工作日安排有调整，涉及贵单位的办理期限，现告知您。',
    office: '工作日安排有调整，涉及在办事项的期限，现告知您。',
  },
  delivery: {
    unit: '发给贵单位人员的邮件未能送达，现告知您。',
    office: '发给{unit}人员的邮件未能送达，现告知您。',
  },
  digest: { unit: '现将贵单位近期的督办情况汇总如下。', office: '现将近期的督办情况汇总如下。' },
};

const WHY_TOLD: Readonly<Record<DeliveryTopic, string>> = {
  notice: '按照督办规则，发给该单位的督办文书应当告知您',
  warning: '按照督办规则，任务到期前应当提醒您',
  signature: '按照督办规则，这份文书由您经办或者签发',
  proposal: '按照督办规则，这项建议由您研究决定',
  report: '贵单位的填报有审核结果应当告知您',
  account: '您的账号有需要您办理的事项',
  objection: '按照督办规则，申辩和复核的情况应当告知您',
  interview: '按照督办规则，约谈的安排和结果应当告知您',
  inspection: '按照督办规则，督察的安排和结果应当告知您',
  rectification: '整改事项的办理情况应当告知您',
  duty_report: '述法工作的安排和结果应当告知您',
  referral: '按照督办规则，通报和移送的情况应当告知您',
  instruction: '领导批示的落实情况应当告知您',
  task: '任务的办理情况应当告知您',
  calendar: '办理期限的变化应当告知您',
  delivery: '邮件未能送达，需要您另行告知收件人',
  digest: '系统按您的设置定期汇总督办情况',
};

/** Why the reader gets this letter. */
export function footerOf(topic: DeliveryTopic, mail: FrozenMail): string {
  return mail.footer ?? `您收到这封邮件，是因为${whyTold(topic, mail)}。`;
}

/** The same in the inbox, where not everything was a letter. */
export function whyInInbox(topic: DeliveryTopic, mail: FrozenMail): string {
  return mail.footer ?? `您收到这条消息，是因为${whyTold(topic, mail)}。`;
}

function whyTold(topic: DeliveryTopic, { recipient, unit, issuer }: FrozenMail): string {
  const { role, substituteFor } = recipient;
  const inPlaceOf = substituteFor ? `，现代${substituteFor}同志履职` : '';
  return `${standing(role, unit, issuer)}${inPlaceOf}，${WHY_TOLD[topic]}`;
}

function standing(role: Role, unit: string, issuer: string): string {
  switch (role) {
    case 'liaison':
      return `您是${unit}的联络员`;
    case 'unit_head':
      return `您是${unit}的负责人`;
    case 'leader':
      return `您分管${unit}`;
    case 'approver':
      return `您是${issuer}的签发人`;
    case 'supervisor':
      return `您是${issuer}的督办员`;
    case 'system_admin':
    case 'security_admin':
    case 'auditor':
      return `您是${issuer}的管理人员`;
  }
}
