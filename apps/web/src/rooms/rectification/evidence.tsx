import { DayText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './item.module.css';
import type { ItemPage } from './words.ts';

/** Evidence in two lists beside each other: what was judged already, and what has come since. */
export function Evidence({ item, mayAdd }: { item: ItemPage; mayAdd: boolean }) {
  const { id, evidence } = item;
  const judged = evidence.filter((one) => one.judged);
  const fresh = evidence.filter((one) => !one.judged);
  return (
    <Section title="整改佐证" aside="整改前、整改后的照片和材料一并添加，便于核验时对照。">
      <div className={classes.sides}>
        <EvidenceList
          title="本次核验的依据"
          evidence={fresh}
          none="还没有新的佐证。报请核验以前，请写明佐证的名称和文号，或者添加照片、文件。"
        />
        {judged.length > 0 && <EvidenceList title="此前核验用过的" evidence={judged} none="" />}
      </div>
      <Files record={{ kind: 'rectification', id }} mayAdd={mayAdd} />
    </Section>
  );
}

interface EvidenceListProps {
  readonly title: string;
  readonly evidence: ItemPage['evidence'];
  readonly none: string;
}

function EvidenceList({ title, evidence, none }: EvidenceListProps) {
  return (
    <div>
      <h3 className={classes.small}>{title}</h3>
      {evidence.length === 0 && <p className={classes.soft}>{none}</p>}
      <ol className={classes.list}>
        {evidence.map(({ name, reference, addedOn, addedByName }, at) => (
          <li key={at}>
            {name}
            <div className={classes.soft}>
              {reference}；{addedByName}，<DayText on={addedOn} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
