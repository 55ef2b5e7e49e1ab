import { Link } from 'react-router';
import { instantText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import prose from '@/ui/prose.module.css';
import { promiseText } from './indicator-words.ts';
import classes from './target-page.module.css';
import { statusWord, type Target } from './target-words.ts';

type Judged = NonNullable<Target['judgement']>;
type Figures = NonNullable<Judged['figures']>;

/** 评定: what a person said, beside the figures that stood there when it was said. */
export function Judgement({ target }: { target: Target }) {
  const { judgement } = target;
  if (!judgement) return null;
  const { verdict, judgedAt, figures } = judgement;
  return (
    <Section title={`评定：${statusWord(verdict)}`} aside={instantText(judgedAt)}>
      <p className={`${prose.words} ${classes.words}`}>{judgement.judgement}</p>
      {figures && figures.figures.length > 0 && <FigureTable figures={figures.figures} />}
      {figures && <TaskCounts targetId={target.id} counts={figures.tasks} />}
    </Section>
  );
}

function FigureTable({ figures }: Pick<Figures, 'figures'>) {
  return (
    <PlainTable cards className={classes.judged}>
      <thead>
        <tr>
          <th scope="col">指标</th>
          <th scope="col">目标</th>
          <th scope="col">完成</th>
          <th scope="col">比较</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">{figure.name}</th>
            <td>{promiseText({ ...figure, kind: 'numeric' })}</td>
            <td>
              {amount(figure.reading, figure.unit)}
              {figure.previous !== null && (
                <span className={prose.soft}>（上年{amount(figure.previous, figure.unit)}）</span>
              )}
              {figure.note && <div className={prose.soft}>{figure.note}</div>}
            </td>
            <td>{figure.why}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function TaskCounts({ targetId, counts }: { targetId: number; counts: Figures['tasks'] }) {
  const { tasks, done, doneLate, open, withdrawn } = counts;
  if (tasks === 0) return null;
  return (
    <p className={prose.soft}>
      评定时<Link to={`/tasks?targetId=${targetId}&status=all`}>任务{tasks}项</Link>：办结{done}项
      {doneLate > 0 && `（晚于最初期限${doneLate}项）`}，未办结{open}项
      {withdrawn > 0 && `，撤销${withdrawn}项`}。
    </p>
  );
}

const amount = (value: number | null, unit: string | null): string =>
  value === null ? '未填' : `${value}${unit ?? ''}`;
