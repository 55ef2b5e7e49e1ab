import { Link } from 'react-router';
import { dayText } from '@/ui/day-text.tsx';
import classes from './annual-report.module.css';
import { paragraphWord, type Report } from './report-words.ts';

/** What stands between the draft and its being final. */
export function OpenPoints({ report: { concealed, unwritten, asOf, status } }: { report: Report }) {
  return (
    <section>
      <h2 className={classes.asideTitle}>{status === 'final' ? '已定稿' : '定稿前'}</h2>
      {status !== 'final' && concealed.length === 0 && unwritten.length === 0 && (
        <p className={classes.soft}>没有遗漏，可以定稿。</p>
      )}
      {concealed.map(({ figure, name, count, targets }) => (
        <div key={figure} className={classes.point}>
          <strong>
            {name}的目标{count}个，没有如实写出
          </strong>
          <ul>
            {targets.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/targets/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {unwritten.length > 0 && (
        <div className={classes.point}>
          <strong>还没有填写</strong>
          <ul>
            {unwritten.map((key) => (
              <li key={key}>
                <a href={`#paragraph-${key}`}>{paragraphWord(key)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={classes.soft}>数字统计到{dayText(asOf)}。</p>
    </section>
  );
}
