import { Link } from 'react-router';
import { valueText } from '../statistics/figure-groups.ts';
import classes from './dashboard.module.css';
import { type Dashboard } from './figures.ts';

const SHOWN = 10;

/** Units by score, with what the score is divided by. */
export function Ranking({ ranking, year }: { ranking: Dashboard['ranking']; year: number }) {
  if (ranking === null) return <p className={classes.soft}>还没有生效的考核规则，生效后这里显示排名。</p>;
  const { units, placed, denominator } = ranking;
  if (units.length === 0) return <p className={classes.soft}>还没有参加排名的单位。</p>;
  const tasks = (unitId: number) => `/statistics/records?figure=tasks.total&year=${year}&unitId=${unitId}`;
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">名次</th>
            <th scope="col">单位</th>
            <th scope="col">得分</th>
            <th scope="col">任务</th>
            {denominator === 'tasks' && <th scope="col">每项加减</th>}
          </tr>
        </thead>
        <tbody>
          {units.slice(0, SHOWN).map(({ unitId, unitName, place, score, tasks: count, perTask }) => (
            <tr key={unitId}>
              <td>{place ?? '—'}</td>
              <td className={classes.unit} title={unitName}>
                {unitName}
              </td>
              <td>
                <Link to={`/statistics?view=ranking&year=${year}&unitId=${unitId}`}>{valueText(score)}</Link>
              </td>
              <td>
                <Link to={tasks(unitId)}>{count}</Link>
              </td>
              {denominator === 'tasks' && <td>{perTask === null ? '—' : perTask.toFixed(2)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.soft}>
        <Link to={`/statistics?view=ranking&year=${year}`}>共{placed}个单位参加排名</Link>，
        {denominator === 'tasks' ? '按每项任务的加减分排，任务多少不影响名次。' : '按得分排。'}
      </p>
    </>
  );
}
