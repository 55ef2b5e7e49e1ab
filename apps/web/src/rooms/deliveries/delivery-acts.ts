import { api } from '@/api/index.ts';
import { type Act, act, reasonField } from '@/ui/acts/index.ts';
import type { Delivery } from './words.ts';

interface VerdictForm {
  readonly outcome: 'sent' | 'failed';
  readonly reason: string;
}

const idsOf = (mails: readonly Delivery[]): number[] => mails.map(({ id }) => id);
const all = (mails: readonly Delivery[], ...states: Delivery['state'][]): boolean =>
  mails.length > 0 && mails.every(({ state }) => states.includes(state));

/** What can be done with every one of these. */
export function deliveryActs(mails: readonly Delivery[]): Act[] {
  const many = mails.length > 1 ? `（${mails.length}封）` : '';
  return [
    ...(all(mails, 'unknown') ? [verdict(mails, many)] : []),
    ...(mails.length > 0 && mails.every(canResend) ? [resend(mails, many)] : []),
    ...(all(mails, 'queued', 'digest') ? [cancel(mails, many)] : []),
  ];
}

const canResend = ({ state, bouncedAt }: Delivery): boolean =>
  state === 'failed' || state === 'unknown' || bouncedAt !== null;

const resend = (mails: readonly Delivery[], many: string): Act =>
  act<{ reason: string }>({
    key: 'resend',
    label: `重发${many}`,
    intro: '存疑的邮件重发后，收件人可能收到两封。',
    fields: [reasonField('重发的理由', '例如：邮箱已更正。')],
    send: ({ reason }) => api.POST('/api/deliveries/resending', { body: { mailIds: idsOf(mails), reason } }),
  });

const cancel = (mails: readonly Delivery[], many: string): Act =>
  act<{ reason: string }>({
    key: 'cancel',
    label: `取消${many}`,
    danger: true,
    fields: [reasonField('取消的理由')],
    send: ({ reason }) => api.POST('/api/deliveries/cancelling', { body: { mailIds: idsOf(mails), reason } }),
  });

const verdict = (mails: readonly Delivery[], many: string): Act =>
  act<VerdictForm>({
    key: 'verdict',
    label: `核实${many}`,
    intro: '系统不知道对方邮件服务器收下没有。请问过收件人后填写。',
    fields: [
      {
        name: 'outcome',
        label: '收件人',
        kind: 'choice',
        required: true,
        options: [
          { value: 'sent', label: '收到了' },
          { value: 'failed', label: '没有收到' },
        ],
      },
      reasonField('怎么核实的', '例如：已电话询问本人。'),
    ],
    send: ({ outcome, reason }) =>
      api.POST('/api/deliveries/verdict', { body: { mailIds: idsOf(mails), outcome, reason } }),
  });
