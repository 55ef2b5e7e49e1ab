import { DayText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './item.module.css';
import type { ItemPage } from './words.ts';

/** Evidence in two lists beside each other: what was judged already, and what has come since. */
export function Evidence({ item, mayAdd }: { item: ItemPage; mayAdd: boolean }) {
  const { id, evidence, findingId } = item;
  const judged = evidence.filter((one) => one.judged);
  const fresh = evidence.filter((one) => !one.judged);
  return (
    <Section title="整改佐证" aside="督察时拍的照片是整改前，这里添加的是整改后；文件名写明“整改前”的除外。">
      <div className={classes.sides}>
        <EvidenceList
          title="本次核验的依据"
          evidence={fresh}
          none="还没有新的佐证。报请核验以前，请写明佐证的名称和文号，或者添加照片、文件。"
        />
        {judged.length > 0 && <EvidenceList title="此前核验用过的" evidence={judged} none="" />}
      </div>
      <div className={classes.files}>
        {findingId !== null && (
          <Files record={{ kind: 'finding', id: findingId }} empty={null} wordOf={() => BEFORE} />
        )}
        <Files record={{ kind: 'rectification', id }} mayAdd={mayAdd} wordOf={wordOf} />
      </div>
    </Section>
  );
}

const BEFORE = '整改前';
const AFTER = '整改后';

/** Photos of an item are evidence of what was done, unless their name says that they are older. */
const wordOf = ({ name }: { readonly name: string }): string => (name.includes(BEFORE) ? BEFORE : AFTER);

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
