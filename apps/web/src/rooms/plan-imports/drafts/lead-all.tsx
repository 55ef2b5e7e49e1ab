import { Button } from 'antd';
import { useState } from 'react';
import type { Placed } from '../outline.ts';
import type { ImportDesk } from '../sheet.ts';

/** Gives every draft without a unit in the lead the one suggested first. Any of them can still be changed. */
export function LeadAll({ outline, desk }: { outline: readonly Placed[]; desk: ImportDesk }) {
  const [done, setDone] = useState<number>();
  const open = outline.filter(
    ({ draft, hasChildren }) =>
      draft.state === 'kept' && !hasChildren && draft.leadUnitId === null && draft.leadSuggestions.length > 0,
  );
  if (open.length === 0 && done === undefined) return null;
  const adopt = async () => {
    let count = 0;
    setDone(count);
    for (const { draft } of open) {
      const first = draft.leadSuggestions[0];
      if (!first || !(await desk.edit(draft.id, { leadUnitId: first.unitId }))) break;
      count += 1;
      setDone(count);
    }
    setDone(undefined);
  };
  return (
    <Button size="small" type="link" loading={done !== undefined} onClick={() => void adopt()}>
      {done === undefined ? `采用牵头单位建议（${open.length}条）` : `已处理 ${done} / ${done + open.length}`}
    </Button>
  );
}
