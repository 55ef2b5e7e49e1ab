import { instantText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './notice-page.module.css';
import type { Notice } from './words.ts';

type Delivery = Notice['deliveries'][number];

const STATES: Readonly<
  Record<
    Delivery['state'],
    readonly ['normal' | 'near' | 'overdue' | 'done' | 'suspended' | 'withdrawn', string]
  >
> = {
  waiting: ['near', '待发送'],
  sent: ['normal', '已发送'],
  opened: ['normal', '本人已阅'],
  received: ['done', '本人已签收'],
  bounced: ['overdue', '被退信'],
  failed: ['overdue', '发送失败'],
  unknown: ['near', '结果不明'],
  cancelled: ['withdrawn', '已取消'],
  inbox: ['normal', '已入收件箱'],
};

const ROLES: Readonly<Record<string, string>> = {
  liaison: '联络员',
  unit_head: '单位负责人',
  leader: '分管领导',
  supervisor: '督办员',
  approver: '签发人',
};

const whenOf = ({ receivedAt, openedAt, bouncedAt, sentAt }: Delivery): string | null =>
  receivedAt ?? openedAt ?? bouncedAt ?? sentAt;

/** Who was told, and whether it arrived. */
export function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return null;
  return (
    <Section title="送达情况" aside={`${deliveries.length}人`}>
      <ul className={classes.plain}>
        {deliveries.map((delivery) => {
          const { id, recipientName, role, address, state, lastResponse } = delivery;
          const [light, word] = STATES[state];
          const at = whenOf(delivery);
          return (
            <li key={id}>
              {recipientName} <span className={classes.soft}>{role !== null && (ROLES[role] ?? '')}</span>{' '}
              <Light light={light} word={word} />
              <div className={classes.soft}>
                {address}
                {at !== null && `，${instantText(at)}`}
                {(state === 'failed' || state === 'bounced') && lastResponse !== null && `；${lastResponse}`}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
