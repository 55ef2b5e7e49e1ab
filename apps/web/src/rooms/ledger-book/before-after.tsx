import { fieldName, namedWithin } from './field-names.ts';
import classes from './ledger.module.css';

type Values = Readonly<Record<string, unknown>> | null;

interface BeforeAfterProps {
  readonly before: Values;
  readonly after: Values;
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Lists of plain values stay on one line. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every(isScalar)) return value.join('、');
  return JSON.stringify(namedWithin(value), undefined, 2);
}

/** What changed, field by field; what stayed the same is quiet. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (names.length === 0) return <p className={classes.soft}>这一条没有记变更内容。</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.diff} aria-label="变更前后">
        <thead>
          <tr>
            <th scope="col">字段</th>
            <th scope="col">变更前</th>
            <th scope="col">变更后</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const [old, now] = [textOf(before?.[name]), textOf(after?.[name])];
            return (
              <tr key={name} data-changed={before !== null && after !== null && old !== now}>
                <th scope="row" title={name}>
                  {fieldName(name)}
                </th>
                <td>{old}</td>
                <td>{now}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
