import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  FrameAnchorType,
  Header,
  HeightRule,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type ISectionOptions,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  type Annex,
  type Block,
  CHARACTER_PITCH,
  LINE_PITCH,
  numbered,
  type OfficialDocument,
  PAPER,
  PROOF_PLACE,
  proofAddress,
  type Proof,
  SIZES,
  titleLines,
  type Typeface,
  TYPEFACES,
} from '#domain/official-document';
import { formatDay } from '#domain/shared';
import { stableZip } from './stable-zip.ts';

/** Word counts in twentieths of a point. */
const POINT = 20;
const twips = (millimetres: number) => Math.round((millimetres * 72 * POINT) / 25.4);
const RED = 'D0021B';
/** Rounded up, only 21 lines would fit. */
const pitch = Math.floor(LINE_PITCH * POINT);
const character = Math.round(CHARACTER_PITCH * POINT);
/** Characters of the text stand a little closer than by themselves: a run says so, since LibreOffice misreads a grid. */
const closeness = Math.floor((CHARACTER_PITCH - SIZES.body) * POINT);
/** Lines are exactly one pitch high as it is; on the grid LibreOffice would give a title's line two. */
const OFF_THE_GRID = '<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault>';
/** Digits stand by the characters beside them without a gap, as in the PDF. */
const NO_GAPS = '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>';
const NORMAL = '<w:name w:val="Normal"/><w:qFormat/>';

/** What the library cannot say of paragraphs. */
const paragraphDefaults = (styles: string): string =>
  styles.replace('<w:pPrDefault/>', OFF_THE_GRID).replace(NORMAL, `${NORMAL}${NO_GAPS}`);

interface Script {
  readonly face?: Typeface;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Sizes in half points; a face for each kind of character, since Word picks by script. */
function run(text: string, { face = 'body', size = SIZES.body, color, bold = false }: Script = {}): TextRun {
  const name = TYPEFACES[face];
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name };
  return new TextRun({
    ...{ text, font, size: size * 2, bold },
    ...(size === SIZES.body ? { characterSpacing: closeness } : {}),
    ...(color === undefined ? {} : { color }),
  });
}

type ParagraphShape = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children'>;

const line = (children: readonly ParagraphChild[], shape: ParagraphShape = {}) =>
  new Paragraph({
    spacing: { line: pitch, lineRule: 'exact', before: 0, after: 0 },
    ...shape,
    children: [...children],
  });
const blank = () => line([]);
const blanks = (count: number) => Array.from({ length: count }, blank);

/**
 * Documents as Word files, on the grid of 22 lines and 28 characters, in the typefaces that offices have. The same
 * document gives the same bytes.
 */
export async function writeWord(document: OfficialDocument): Promise<Buffer> {
  const sections: ISectionOptions[] = [
    section([...head(document), ...bodyOf(document), ...closing(document)], document.draft),
    ...document.annexes.map((annex, index) =>
      section(annexPage(annex, document.annexes.length > 1 ? `附件${index + 1}` : '附件'), document.draft),
    ),
  ];
  const last = sections.at(-1);
  if (last) {
    const proof = document.proof ? await proofFrame(document.proof) : [];
    // The frame stands on the page of what follows it: the lines of the imprint, which are never the first of a page.
    sections[sections.length - 1] = { ...last, children: [...last.children, ...proof, ...imprint(document)] };
  }
  const file = new Document({
    title: document.title,
    creator: document.signers.join('、'),
    lastModifiedBy: document.signers.join('、'),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: SIZES.body * 2, font: TYPEFACES.body } } } },
    sections,
  });
  return stableZip(await Packer.toBuffer(file), `${document.signedOn ?? '1980-01-01'}T00:00:00Z`, {
    'word/styles.xml': paragraphDefaults,
  });
}

function section(children: ISectionOptions['children'], draft: boolean): ISectionOptions {
  const footerBelow = PAPER.height - PAPER.top - PAPER.textHeight;
  const header = () =>
    new Header({
      children: [
        line(draft ? [run('草稿，尚未签发', { face: 'hei', size: SIZES.small, color: '808080' })] : [], {
          alignment: AlignmentType.RIGHT,
        }),
      ],
    });
  return {
    properties: {
      page: {
        size: { width: twips(PAPER.width), height: twips(PAPER.height) },
        margin: {
          top: twips(PAPER.top),
          left: twips(PAPER.left),
          right: twips(PAPER.width - PAPER.left - PAPER.textWidth),
          bottom: twips(footerBelow),
          header: twips(15),
          footer: twips(footerBelow - 7 - 5),
        },
      },
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: pitch },
    },
    headers: { default: header(), even: header() },
    footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
    children,
  };
}

/** 单页码居右空一字，双页码居左空一字, with a dash on both sides (7.5). */
function pageNumber(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const one = SIZES.small * POINT;
  const font = TYPEFACES.song;
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: SIZES.small * 2 });
  const indent = alignment === AlignmentType.RIGHT ? { right: one } : { left: one };
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [number] })] });
}

function head({ title, addressee, ...document }: OfficialDocument): Paragraph[] {
  return [
    ...(document.mark === '' ? [blank()] : redHead(document)),
    ...titleLines(title).map((text) => line([run(text, { face: 'title', size: SIZES.title })], CENTERED)),
    blank(),
    ...(addressee === null ? [] : [line([run(`${addressee}：`)])]),
  ];
}

const CENTERED = { alignment: AlignmentType.CENTER } as const;

const redHead = ({ mark, number }: Pick<OfficialDocument, 'mark' | 'number'>): Paragraph[] => [
  ...blanks(3),
  new Paragraph({
    ...CENTERED,
    children: [run(mark, { face: 'title', size: markSize(mark), color: RED })],
  }),
  ...blanks(2),
  line([run(number ?? '（文号待签发）')], {
    ...CENTERED,
    border: { bottom: { style: BorderStyle.SINGLE, size: 16, space: 11, color: RED } },
  }),
  ...blanks(2),
];

/** As large as one line bears, and never larger than its readers expect. */
const markSize = (mark: string): number =>
  Math.max(SIZES.title, Math.min(36, Math.floor((PAPER.textWidth * 72) / 25.4 / [...mark].length)));

const FACES: readonly Typeface[] = ['hei', 'kai', 'body', 'body'];

function bodyOf({ body }: OfficialDocument): Paragraph[] {
  const blocks = numbered(body);
  return blocks.map((block, index) => blockLine(block, index === blocks.length - 1));
}

const blockLine = (block: Block, last: boolean): Paragraph =>
  line([run(block.text, { face: block.kind === 'heading' ? (FACES[block.level - 1] ?? 'body') : 'body' })], {
    indent: { firstLine: 2 * character },
    // The signature never stands on a page without text (7.3.5).
    keepNext: last || (block.kind === 'heading' && block.level <= 2),
    keepLines: last,
  });

function closing({ annexes, signers, signedOn }: OfficialDocument): Paragraph[] {
  const notes = annexes.map(({ title }, index) => {
    const text = `${index === 0 ? '附件：' : '　　　'}${annexes.length > 1 ? `${index + 1}.` : ''}${title}`;
    return line([run(text)], { indent: { left: 5 * character, hanging: 3 * character }, keepNext: true });
  });
  const date = signedOn === null ? '　年　月　日' : formatDay(signedOn);
  const widest = Math.max(...signers.map((signer) => [...signer].length), [...date].length / 2 + 2);
  // 成文日期右空四字，署名在其上方居中 (7.3.5.1): both stand centred in one column at the right.
  const column = { left: (PAPER.characters - widest - 1) * character, right: character };
  return [
    ...(notes.length === 0 ? [] : [line([], { keepNext: true }), ...notes]),
    ...Array.from({ length: 3 }, () => line([], { keepNext: true })),
    ...signers.map((signer) =>
      line([run(signer)], { alignment: AlignmentType.CENTER, indent: column, keepNext: true }),
    ),
    line([run(date)], { alignment: AlignmentType.CENTER, indent: column }),
  ];
}

function annexPage({ title, columns, rows }: Annex, label: string): (Paragraph | Table)[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((twips(PAPER.textWidth) * share) / total));
  const cell = (text: string, index: number, headed: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 80, right: 80, top: 60, bottom: 60 },
      children: [
        new Paragraph({
          alignment: headed || columns[index]?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [run(text, { face: headed ? 'hei' : 'body', size: SIZES.table })],
        }),
      ],
    });
  const row = (texts: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: 400, rule: HeightRule.ATLEAST },
      children: texts.map((text, index) => cell(text, index, tableHeader)),
    });
  return [
    line([run(label, { face: 'hei' })]),
    blank(),
    ...titleLines(title).map((text) =>
      line([run(text, { face: 'title', size: SIZES.title })], { alignment: AlignmentType.CENTER }),
    ),
    blank(),
    new Table({
      columnWidths: widths,
      width: { size: twips(PAPER.textWidth), type: WidthType.DXA },
      rows: [
        row(
          columns.map((column) => column.title),
          true,
        ),
        ...rows.map((texts) => row(texts, false)),
      ],
    }),
  ];
}

/** 版记 (7.4), after the text: Word cannot push it to the foot of the page without tearing it from the text. */
function imprint({ copies, printer }: OfficialDocument): Paragraph[] {
  const thick = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' };
  const thin = { ...thick, size: 6 };
  const lines: string[] = [
    ...(copies.length === 0 ? [] : [`抄送：${copies.join('，')}。`]),
    ...(printer ? [`${printer.name}\t${formatDay(printer.on)}印发`] : []),
  ];
  return lines.map(
    (text, index) =>
      new Paragraph({
        keepLines: true,
        keepNext: index < lines.length - 1,
        spacing: { before: index === 0 ? pitch : 0 },
        indent: { left: SIZES.small * POINT, right: SIZES.small * POINT },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(PAPER.textWidth) - SIZES.small * POINT }],
        border: {
          top: index === 0 ? thick : thin,
          ...(index === lines.length - 1 ? { bottom: thick } : {}),
        },
        children: [run(text, { size: SIZES.small })],
      }),
  );
}

/** In a frame of its own at the foot of the page: it moves nothing. */
async function proofFrame({ code, url }: Proof): Promise<Paragraph[]> {
  const { top, picture, width, size } = PROOF_PLACE;
  const frame = {
    type: 'absolute',
    position: { x: twips(PAPER.left + (PAPER.textWidth - width) / 2), y: twips(top) },
    width: twips(width),
    height: twips(picture + 7),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  } as const;
  const pixels = Math.round((picture * 96) / 25.4);
  const { qrPicture } = await import('./qr.ts');
  const data = await qrPicture(url);
  const framed = (children: readonly ParagraphChild[]) =>
    new Paragraph({
      frame,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0 },
      children: [...children],
    });
  return [
    framed([
      new ImageRun({
        ...{ type: 'png', data, transformation: { width: pixels, height: pixels } },
        altText: { id: '1', name: '二维码', description: url, title: '文书核验' },
      }),
    ]),
    framed([run(`验证码：${code}`, { face: 'song', size })]),
    framed([run(proofAddress(url), { face: 'song', size })]),
  ];
}
