import { Link } from 'react-router';
import { Light, lightInk, type LightName } from '@/ui/light.tsx';
import { listPath } from '../statistics/list-path.ts';
import classes from './dashboard.module.css';
import { type Dashboard, type FigureKey, figureOf, type FigureOf } from './figures.ts';

interface Band {
  readonly light: LightName;
  readonly key: FigureKey;
  readonly word: string;
}

const TARGETS: readonly Band[] = [
  { light: 'overdue', key: 'targets.overdue', word: '逾期' },
  { light: 'near', key: 'targets.near', word: '临期' },
  { light: 'normal', key: 'targets.normal', word: '正常' },
  { light: 'done', key: 'targets.met', word: '已实现' },
  { light: 'suspended', key: 'targets.partly_met', word: '部分实现' },
  { light: 'withdrawn', key: 'targets.not_met', word: '未实现' },
];
const TASKS: readonly Band[] = [
  { light: 'overdue', key: 'tasks.overdue', word: '逾期' },
  { light: 'near', key: 'tasks.near', word: '临期' },
  { light: 'normal', key: 'tasks.normal', word: '正常' },
  { light: 'suspended', key: 'tasks.suspended', word: '中止' },
  { light: 'done', key: 'tasks.done', word: '完成' },
];

/** How the year's targets and tasks stand: all of them as one bar, each light with its number. */
export function Lights({ dashboard: { figures } }: { dashboard: Dashboard }) {
  return (
    <>
      <Bar name="年度目标" total={figureOf(figures, 'targets.total')} bands={TARGETS} figures={figures} />
      <Bar name="任务" total={figureOf(figures, 'tasks.total')} bands={TASKS} figures={figures} />
    </>
  );
}

interface BarProps {
  readonly name: string;
  readonly total: FigureOf | undefined;
  readonly bands: readonly Band[];
  readonly figures: Dashboard['figures'];
}

function Bar({ name, total, bands, figures }: BarProps) {
  if (!total) return null;
  const shown = bands.flatMap((band) => {
    const figure = figureOf(figures, band.key);
    return figure ? [{ ...band, count: figure.value ?? 0, list: figure.list }] : [];
  });
  return (
    <div className={classes.bar}>
      <Link to={listPath(total.list)} className={classes.total}>
        <span className={classes.soft}>{name}</span>
        <strong>{total.value ?? 0}</strong>
        <span className={classes.soft}>{total.unit}</span>
      </Link>
      <div className={classes.stand}>
        <div className={classes.stripe} aria-hidden="true">
          {shown
            .filter(({ count }) => count > 0)
            .map(({ key, light, count }) => (
              <span key={key} style={{ flexGrow: count, background: lightInk(light) }} data-light={light} />
            ))}
        </div>
        <ul className={classes.bands}>
          {shown.map(({ key, light, word, count, list }) => (
            <li key={key}>
              <Link to={listPath(list)} data-none={count === 0}>
                <Light light={light} word={word} />
                <strong>{count}</strong>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
