import { Checkbox, Grid } from 'antd';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { dayOfInstant, dayText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import classes from './ledger.module.css';
import { isOpen, type Item, lightOf, SOURCES, sourceText, STATUSES } from './words.ts';

interface LedgerTableProps {
  readonly items: readonly Item[];
  readonly group: 'unit' | 'source' | undefined;
  readonly chosen: ReadonlySet<number>;
  /** Without it nothing can be chosen. */
  readonly onChoose: ((chosen: ReadonlySet<number>) => void) | undefined;
}

/** 7月12日 with its year, without the day of the week: a ledger has narrow columns. */
const plain = (on: string): string => dayText(on).replace(/（.*$/, '');

function groupsOf(
  items: readonly Item[],
  group: LedgerTableProps['group'],
): (readonly [string, readonly Item[]])[] {
  if (group === undefined) return [['', items]];
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = group === 'unit' ? item.unitName : SOURCES[item.source];
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups];
}

/** The ledger's columns as they are on paper; on a phone one card an item. */
export function LedgerTable(props: LedgerTableProps) {
  const { items, group, chosen, onChoose } = props;
  const wide = Grid.useBreakpoint().md ?? true;
  if (!wide) return <LedgerCards items={items} />;
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose?.(next);
  };
  const span = onChoose ? 10 : 9;
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label="整改台账">
        <thead>
          <tr>
            {onChoose && (
              <th scope="col" className={classes.pick}>
                选
              </th>
            )}
            <th scope="col">编号</th>
            <th scope="col">问题</th>
            <th scope="col">来源</th>
            <th scope="col">整改单位</th>
            <th scope="col">整改措施</th>
            <th scope="col">责任人</th>
            <th scope="col">整改期限</th>
            <th scope="col">办理情况</th>
            <th scope="col">销号</th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(items, group).map(([name, rows]) => (
            <Fragment key={name}>
              {name !== '' && (
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={span}>
                    {name}（{rows.length}项）
                  </th>
                </tr>
              )}
              {rows.map((item) => (
                <Row key={item.id} item={item} chosen={chosen.has(item.id)} onToggle={onChoose && toggle} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly item: Item;
  readonly chosen: boolean;
  readonly onToggle: ((id: number) => void) | undefined;
}

function Row({ item, chosen, onToggle }: RowProps) {
  const { id, code, problem, unitName, measure, responsibleName, closedAt, verifierName } = item;
  return (
    <tr>
      {onToggle && (
        <td className={classes.pick}>
          <Checkbox
            aria-label={`选择${code}`}
            checked={chosen}
            disabled={!isOpen(item)}
            title={isOpen(item) ? undefined : '已经办结的事项不再办理'}
            onChange={() => onToggle(id)}
          />
        </td>
      )}
      <td className={classes.code}>
        <Link to={`/rectification/${id}`}>{code}</Link>
      </td>
      <td>{problem}</td>
      <td className={classes.source}>{sourceText(item)}</td>
      <td>{unitName}</td>
      <td>{measure ?? <span className={classes.soft}>待定</span>}</td>
      <td className={classes.short}>{responsibleName}</td>
      <td className={classes.short}>{dueText(item)}</td>
      <td className={classes.short}>
        <Standing item={item} />
      </td>
      <td className={classes.short}>
        {closedAt !== null && (
          <>
            {plain(dayOfInstant(closedAt))}
            <br />
            {verifierName}
          </>
        )}
      </td>
    </tr>
  );
}

function Standing({ item }: { item: Item }) {
  const { status, overdue, reopened, relapseOfId } = item;
  return (
    <>
      <Light light={lightOf(item)} word={overdue ? `逾期，${STATUSES[status]}` : STATUSES[status]} />
      {relapseOfId !== null && <div className={classes.soft}>回潮</div>}
      {reopened > 0 && <div className={classes.soft}>重新打开{reopened}次</div>}
    </>
  );
}

/** The agreed day; before that the day by which the document wants it done. */
function dueText({ dueOn, completeBy }: Item): string {
  if (dueOn !== null) return plain(dueOn);
  return completeBy === null ? '' : `不晚于${plain(completeBy)}`;
}

function LedgerCards({ items }: { items: readonly Item[] }) {
  return (
    <ul className={classes.cards}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to={`/rectification/${item.id}`} className={classes.card}>
            <span className={classes.cardHead}>
              <span>{item.code}</span>
              <Standing item={item} />
            </span>
            <span>{item.problem}</span>
            <span className={classes.soft}>
              {item.unitName}
              {dueText(item) !== '' && `，期限${dueText(item)}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
