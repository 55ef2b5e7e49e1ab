import { AlignmentType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { CHARACTER_PITCH, LINE_PITCH, SIZES, type Typeface, TYPEFACES } from '#domain/official-document';

/** Word counts in twentieths of a point. */
export const POINT = 20;
export const twips = (millimetres: number): number => Math.round((millimetres * 72 * POINT) / 25.4);
/** Rounded up, only 21 lines would fit. */
export const pitch = Math.floor(LINE_PITCH * POINT);
export const character = Math.round(CHARACTER_PITCH * POINT);
/** Characters of the text stand a little closer than by themselves: a run says so, since LibreOffice misreads a grid. */
const closeness = Math.floor((CHARACTER_PITCH - SIZES.body) * POINT);

export const RED = 'D0021B';
export const CENTERED = { alignment: AlignmentType.CENTER } as const;

interface Script {
  readonly face?: Typeface;
  readonly size?: number;
  readonly color?: string;
  /** How wide the letters are drawn. Percent. */
  readonly width?: number;
  /** Begins a line. */
  readonly newLine?: boolean;
}

/** Sizes in half points; a face for each kind of character, since Word picks by script. */
export function run(
  text: string,
  { face = 'body', size = SIZES.body, color, width = 100, newLine = false }: Script = {},
): TextRun {
  const name = TYPEFACES[face];
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name };
  return new TextRun({
    ...{ text, font, size: size * 2, bold: false },
    ...(size === SIZES.body ? { characterSpacing: closeness } : {}),
    ...(color === undefined ? {} : { color }),
    ...(width === 100 ? {} : { scale: width }),
    ...(newLine ? { break: 1 } : {}),
  });
}

type ParagraphShape = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children'>;

/** A paragraph on the grid of lines. */
export const line = (children: readonly ParagraphChild[], shape: ParagraphShape = {}): Paragraph =>
  new Paragraph({
    spacing: { line: pitch, lineRule: 'exact', before: 0, after: 0 },
    ...shape,
    children: [...children],
  });
export const blank = (): Paragraph => line([]);
export const blanks = (count: number): Paragraph[] => Array.from({ length: count }, blank);
