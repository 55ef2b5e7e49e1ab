import { Alert } from 'antd';
import { queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import classes from './deliveries.module.css';
import { type Delivery, NEEDS_HELP, STATES } from './words.ts';

const COUNTED = ['failed', 'unknown', 'queued', 'sending', 'digest', 'cancelled'] as const;

interface CountsProps {
  readonly state: Delivery['state'] | undefined;
  readonly onState: (state: Delivery['state'] | null) => void;
}

/** How many are in each state; each number filters the list to them. */
export function Counts({ state, onState }: CountsProps) {
  const { data } = queries.useQuery('get', '/api/deliveries/counts');
  if (!data) return null;
  return (
    <>
      <div className={classes.counts} role="group" aria-label="各状态的邮件">
        {COUNTED.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={state === one}
            data-warn={NEEDS_HELP.has(one) && data[one] > 0}
            onClick={() => onState(state === one ? null : one)}
          >
            <strong>{data[one]}</strong>
            {STATES[one]}
          </button>
        ))}
      </div>
      {data.mailboxes.map(({ name, checkedAt, failure }) =>
        failure === null ? (
          <p key={name} className={classes.soft}>
            退信邮箱{name}，{instantText(checkedAt)}查看过。
          </p>
        ) : (
          <Alert
            key={name}
            type="warning"
            showIcon
            title={`退信邮箱${name}查看不了`}
            description={`${instantText(checkedAt)}：${failure}`}
          />
        ),
      )}
    </>
  );
}
