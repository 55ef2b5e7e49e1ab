import { shortDay } from '@/ui/day-text.tsx';
import classes from './holidays.module.css';
import { type Arrangement, spanText } from './words.ts';

/** A year's arrangement, holiday by holiday. */
export function ArrangementText({ arrangement: { holidays, makeUpDays } }: { arrangement: Arrangement }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">节日</th>
          <th scope="col">放假</th>
          <th scope="col">调休上班</th>
        </tr>
      </thead>
      <tbody>
        {holidays.map(({ name, days }, at) => (
          <tr key={`${name}${at}`}>
            <td>{name}</td>
            <td>{spanText(days)}</td>
            <td>
              {makeUpDays
                .filter((day) => day.name === name)
                .map(({ on }) => shortDay(on))
                .join('、')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
