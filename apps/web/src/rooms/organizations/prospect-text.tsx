import type { Prospect } from './words.ts';

const counted = (parts: readonly (readonly [string, number, string])[]): string =>
  parts.flatMap(([what, count, unit]) => (count > 0 ? [`${what}${count}${unit}`] : [])).join('、');

const postsText = ({ appointments }: Prospect): string =>
  appointments === 0
    ? '现在没有人任职。'
    : `现任${appointments}人次的任职到前一天为止，继续任职的须重新任命。`;

/** What a merger would hand over, told before anybody decides. */
export function mergerText(name: string, prospect: Prospect | undefined) {
  if (prospect === undefined) return `正在清点${name}没有办结的事项…`;
  const { leading, cooperating, rectifications, supervised, below } = prospect;
  const passing = counted([
    ['牵头任务', leading, '项'],
    ['配合任务', cooperating, '项'],
    ['整改事项', rectifications, '项'],
    ['在办的督办件', supervised, '件'],
  ]);
  return (
    <>
      {name}不再存续，已办结的仍记在它名下。
      {passing === '' ? '没有未办结的事项要移交。' : `移交接收单位：${passing}，期限不变。`}
      {below > 0 && `下级单位${below}个归接收单位。`}
      {postsText(prospect)}
    </>
  );
}

/** What closing ends. */
export const closingText = (name: string, prospect: Prospect | undefined): string =>
  prospect === undefined
    ? `正在清点${name}没有办结的事项…`
    : `${name}不再存续，经办过的记录都在。${postsText(prospect)}`;
