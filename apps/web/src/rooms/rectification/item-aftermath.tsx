import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { dayOfInstant, DayText, instantText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import { Term } from '@/ui/term.tsx';
import { markRelapse } from './item-acts.ts';
import classes from './item.module.css';
import { type ItemPage, SOURCES } from './words.ts';

const PERCENT = 100;

/** 回潮线索: earlier problems that read alike; whether it is a relapse a person says. */
export function RelapseHints({ item }: { item: ItemPage }) {
  const { data } = queries.useQuery('get', '/api/rectification/{itemId}/relapse-candidates', {
    params: { path: { itemId: item.id } },
  });
  if (!data || data.items.length === 0 || item.relapseOfId !== null) return null;
  return (
    <Section
      title={
        <>
          <Term name="回潮" />
          线索
        </>
      }
      aside="本机构台账中已销号、写法相似的问题；是否回潮由人认定。"
    >
      <ul className={classes.list}>
        {data.items.map((earlier) => (
          <li key={earlier.id}>
            <Link to={`/rectification/${earlier.id}`}>{earlier.code}</Link> {earlier.problem}
            <div className={classes.likeness}>
              相似{Math.round(earlier.similarity * PERCENT)}%，
              {earlier.sameUnit ? '同一单位' : earlier.unitName}，{SOURCES[earlier.source]}
              {earlier.closedAt !== null && (
                <>
                  ，<DayText on={dayOfInstant(earlier.closedAt)} />
                  销号
                </>
              )}
            </div>
            <ActBar acts={[markRelapse(item, earlier)]} keptAs={`rectification.${item.id}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const OUTCOMES = { passed: '复查通过', failed: '问题反弹，已重新打开', lapsed: '复查前已重新打开' } as const;

export function Rechecks({ rechecks }: { rechecks: ItemPage['rechecks'] }) {
  if (rechecks.length === 0) return null;
  return (
    <Section title="抽查复查">
      <ul className={classes.list}>
        {rechecks.map(({ id, outcome, dueOn, finding, checkedAt, checkedByName }) => (
          <li key={id}>
            {outcome === null ? '待复查' : OUTCOMES[outcome]}，期限 <DayText on={dueOn} />
            {finding !== null && <div>{finding}</div>}
            {checkedAt !== null && (
              <div className={classes.soft}>
                {checkedByName}，{instantText(checkedAt)}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
