import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { PAPER, SIZES, TYPEFACES } from '#domain/official-document';
import { line, pitch, POINT, run, twips } from './word-text.ts';

/** Pages of A4 with the margins and the grid of the standard. */
export function section(children: ISectionOptions['children'], draft: boolean): ISectionOptions {
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
