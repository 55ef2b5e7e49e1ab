import { ActBar } from '@/ui/acts/index.ts';
import classes from './yearly-round.module.css';
import { templateActs } from './template-acts.ts';
import { audienceText, CYCLES, dueText, type Template, titleIn } from './words.ts';

interface TemplatesProps {
  readonly templates: readonly Template[];
  readonly year: number;
}

/** The round of a year in the order of its days. */
export function Templates({ templates, year }: TemplatesProps) {
  const ordered = [...templates].sort((a, b) => a.dueMonth - b.dueMonth || a.dueDay - b.dueDay);
  return (
    <ol className={classes.templates}>
      {ordered.map((one) => (
        <li key={one.id} data-enabled={one.enabled}>
          <div>
            <p className={classes.title}>
              {titleIn(one.title, year)}
              {!one.enabled && <span className={classes.note}>（已停用）</span>}
            </p>
            <p>{titleIn(one.measure, year)}</p>
            <p className={classes.note}>
              {dueText(one)}；{audienceText(one)}
              {one.reportingCycle !== 'none' && `；${CYCLES[one.reportingCycle]}填报`}
              {one.milestones.length > 0 &&
                `；节点：${one.milestones.map(({ name, month, day }) => `${month}月${day}日${name}`).join('，')}`}
            </p>
            {one.basis !== null && <p className={classes.note}>依据：{one.basis}</p>}
          </div>
          <div className={classes.acts}>
            <ActBar
              acts={templateActs(one).map((act) => ({ ...act, rare: true }))}
              keptAs={`round.${one.id}.${one.version}`}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
