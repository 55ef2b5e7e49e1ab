import { Link } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { publishRule } from './publish-rule.ts';
import classes from './scores.module.css';
import { DENOMINATORS, EVENTS } from './words.ts';

type Rule = Answer<'ScoreRuleAnswer'>;

const MANY = 50;
const STANDINGS = { in_force: '现行', coming: '尚未生效', past: '已被取代' } as const;

/** 考核规则 by version: what adds and what takes away, and from which day on. */
export function Component() {
  const may = useMay();
  const { data, error, refetch } = queries.useQuery('get', '/api/score-rules', {
    params: { query: { limit: MANY } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const [latest] = data.items;
  return (
    <>
      <PageHead
        title="考核规则"
        sub={
          <>
            此前发生的事仍按当日的版本计分。名次和记分卡见
            <Link to="/statistics" className={classes.link}>
              统计
            </Link>
            。
          </>
        }
        actions={may('scores.manage') && <ActBar acts={[publishRule(latest)]} keptAs="score-rule" />}
      />
      <PageBody>
        {latest === undefined && (
          <EmptyState title="还没有考核规则" what="发布第一版规则以后，从生效之日起计分。" />
        )}
        {data.items.map((version) => (
          <RuleVersion key={version.id} version={version} />
        ))}
      </PageBody>
    </>
  );
}

function RuleVersion({
  version: { version, standing, effectiveFrom, publishedAt, publishedByName, reason, rule },
}: {
  version: Rule;
}) {
  return (
    <Section
      title={`${rule.name}第${version}版（${STANDINGS[standing]}）`}
      aside={
        <>
          <DayText on={effectiveFrom} />
          起生效
        </>
      }
    >
      <p className={classes.soft}>
        基准分{rule.base}分，{DENOMINATORS[rule.denominator]}。{publishedByName}，{instantText(publishedAt)}
        发布：{reason}
      </p>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">情形</th>
            <th scope="col">每次</th>
            <th scope="col">全年上限</th>
          </tr>
        </thead>
        <tbody>
          {rule.lines.map(({ on, points, capPerYear, daysAhead }) => (
            <tr key={`${on}${daysAhead ?? ''}`}>
              <td>
                {EVENTS[on]}
                {daysAhead !== undefined && `（提前${daysAhead}日以上）`}
              </td>
              <td>{points > 0 && on === 'early_completion' ? `加${points}分` : `扣${Math.abs(points)}分`}</td>
              <td>{capPerYear === null ? '不设' : `${Math.abs(capPerYear)}分`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
