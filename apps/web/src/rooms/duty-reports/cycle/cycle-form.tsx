import classes from '../duty.module.css';
import type { Cycle } from '../duty-words.ts';

/** What the units are asked to write, and by what they are judged. */
export function CycleForm({ cycle: { lists, dimensions } }: { cycle: Cycle }) {
  return (
    <>
      {lists.map((list) => (
        <div key={list.key} className={classes.section}>
          <h3>{list.title}</h3>
          {list.sections.map((section) => (
            <p key={section.key} className={classes.guidance}>
              {section.heading}
              {section.required ? '（必填）' : '（可不填）'}：{section.guidance}
            </p>
          ))}
        </div>
      ))}
      <div className={classes.section}>
        <h3>评议项目</h3>
        {dimensions.map((dimension) => (
          <p key={dimension.key} className={classes.guidance}>
            {dimension.name}（{dimension.points}分）：{dimension.guidance}
          </p>
        ))}
      </div>
    </>
  );
}
