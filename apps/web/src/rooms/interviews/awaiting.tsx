import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { DayText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './interviews.module.css';

const SHOWN = 50;

/** 待安排: notices that went out and have no appointment yet. */
export function Awaiting() {
  const may = useMay();
  const navigate = useNavigate();
  const { data } = queries.useQuery('get', '/api/interviews/awaiting', {
    params: { query: { limit: SHOWN } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="待安排" aside={`${data.items.length}${data.next === null ? '' : '以上'}份约谈通知书`}>
      <ul className={classes.awaiting}>
        {data.items.map(({ noticeId, number, unitName, taskTitle, title, dueOn, workingDaysLeft, late }) => (
          <li key={noticeId}>
            <div>
              <strong>{unitName}</strong>　<Link to={`/notices/${noticeId}`}>{number}</Link>
              <div className={classes.soft}>{taskTitle ?? title}</div>
            </div>
            <div>
              {late && <Light light="overdue" word={null} />}{' '}
              {dueOn === null ? (
                '送达后起算约谈期限'
              ) : (
                <>
                  约谈期限 <DayText on={dueOn} workdaysLeft={workingDaysLeft} short />
                </>
              )}
            </div>
            {may('interviews.arrange') && (
              <Button type="primary" onClick={() => void navigate(`/interviews/new?noticeIds=${noticeId}`)}>
                安排
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
