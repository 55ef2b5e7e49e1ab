import type { DeliveryTopic } from './topic.ts';

/** How somebody is told: mail at once, gathered into the mail of the next morning, or in the inbox alone. */
export const DELIVERY_MODES = ['mail', 'digest', 'off'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** What may be chosen for a topic, and why not more. */
export interface ModeChoice {
  readonly modes: readonly DeliveryMode[];
  /** Chinese; null where everything may be chosen. */
  readonly reason: string | null;
}

interface Limit extends ModeChoice {
  /** Only who is told in one of these roles is bound; undefined: everybody. */
  readonly roles?: readonly string[];
}

const UNIT = ['liaison', 'unit_head'];
const FORMAL = '发给贵单位的程序性通知关系到送达和期限，必须即时发送邮件。';

const LIMITS: Readonly<Partial<Record<DeliveryTopic, Limit>>> = {
  account: { modes: ['mail'], reason: '账号通知关系到账号安全，必须即时发送邮件。' },
  signature: { modes: ['mail'], reason: '文书等待签发，督办时限因此而起，必须即时发送邮件。' },
  delivery: { modes: ['mail'], reason: '邮件未能送达需要及时另行告知，必须即时发送邮件。' },
  notice: {
    modes: ['mail'],
    reason: '督办文书以邮件送达贵单位，送达即起算期限，必须即时发送邮件。',
    roles: UNIT,
  },
  objection: { modes: ['mail'], reason: FORMAL, roles: UNIT },
  interview: { modes: ['mail'], reason: FORMAL, roles: UNIT },
  inspection: { modes: ['mail'], reason: FORMAL, roles: UNIT },
  warning: {
    modes: ['mail', 'digest'],
    reason: '到期前的提醒是督办规则的要求，可以改为每日摘要，不能关闭。',
  },
  proposal: { modes: ['mail', 'digest'], reason: '需要您研究决定的事项可以改为每日摘要，不能关闭。' },
  instruction: { modes: ['mail', 'digest'], reason: '领导批示的落实情况可以改为每日摘要，不能关闭。' },
  digest: { modes: ['mail', 'off'], reason: '每周摘要本身不再汇总，可以接收或者关闭。' },
};

const FREE: ModeChoice = { modes: DELIVERY_MODES, reason: null };

/** What somebody who holds these roles may choose for a topic. Somebody without any is bound by nothing but the topic. */
export function modesFor(topic: DeliveryTopic, roles: readonly string[]): ModeChoice {
  const limit = LIMITS[topic];
  if (!limit) return FREE;
  if (limit.roles && !roles.some((role) => limit.roles?.includes(role))) return FREE;
  return { modes: limit.modes, reason: limit.reason };
}

/** What goes by mail at once whatever somebody has chosen: a topic, for those told in one of `roles` (null: in any). */
export const ALWAYS_MAILED: readonly {
  readonly topic: DeliveryTopic;
  readonly roles: readonly string[] | null;
}[] = Object.entries(LIMITS)
  .filter(([, { modes }]) => modes.length === 1)
  .map(([topic, { roles = null }]) => ({ topic: topic as DeliveryTopic, roles }));
