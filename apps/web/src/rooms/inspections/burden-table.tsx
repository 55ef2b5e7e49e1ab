import { Link } from 'react-router';
import type { Answer } from '@/api/index.ts';
import classes from './inspections.module.css';

type Unit = Answer<'UnitBurdenAnswer'>;

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Units and months; every number opens what it counts. */
export function BurdenTable({ units, year }: { units: readonly Unit[]; year: number }) {
  return (
    <table className={classes.months} aria-label={`${year}年各单位被要求的次数`}>
      <thead>
        <tr>
          <th scope="col">单位</th>
          {MONTHS.map((month) => (
            <th key={month} scope="col">
              {month}月
            </th>
          ))}
          <th scope="col">全年</th>
          <th scope="col">重复</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ unitId, unitName, total, duplicates, months }) => (
          <tr key={unitId}>
            <th scope="row">{unitName}</th>
            {MONTHS.map((month) => {
              const count = months.find((one) => one.month === month)?.total ?? 0;
              return (
                <td key={month}>
                  {count > 0 && (
                    <Link to={`/burden?year=${year}&unitId=${unitId}&month=${month}`}>{count}</Link>
                  )}
                </td>
              );
            })}
            <td>{total === 0 ? '0' : <Link to={`/burden?year=${year}&unitId=${unitId}`}>{total}</Link>}</td>
            <td>
              {duplicates > 0 && (
                <Link to={`/burden?year=${year}&unitId=${unitId}&show=twice`} className={classes.twice}>
                  ▲ {duplicates}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
