import { PAPER, titleLines } from '#domain/official-document';

/** Points; what readers expect of a red head that leaves room beside it. */
export const MARK_SIZE = 36;
const TEXT_POINTS = (PAPER.textWidth * 72) / 25.4;
/** Characters that a line of a name holds: drawn together in the red head, beside the day at the foot. */
const IN_MARK = 20;
const IN_SIGNATURE = 20;
const BESIDE_DAY = 18;

/** 署名: in one line where it holds the name, else in lines of even length that part between words. */
export const signerLines = (name: string): string[] => titleLines(name, IN_SIGNATURE);

/** 印发机关, which leaves room for the day. */
export const printerLines = (name: string): string[] => titleLines(name, BESIDE_DAY);

/** 发文机关标志: as few lines as it takes, a little uneven rather than parted within a word. */
export function markLines(mark: string): string[] {
  const { length } = [...mark];
  const lines = Math.ceil(length / IN_MARK);
  return lines <= 1 ? [mark] : titleLines(mark, Math.ceil(length / lines) + 3);
}

/** What is wider than the text is drawn together, all its lines alike. Percent. */
export const markWidth = (lines: readonly string[]): number => {
  const longest = Math.max(...lines.map((line) => [...line].length));
  return Math.min(100, Math.floor((100 * TEXT_POINTS) / (MARK_SIZE * longest)));
};
