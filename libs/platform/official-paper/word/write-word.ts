import { Document, type ISectionOptions, Packer } from 'docx';
import { type OfficialDocument, SIZES, TYPEFACES } from '#domain/official-document';
import { stableZip } from '../stable-zip.ts';
import { annexPage } from './annex.ts';
import { bodyOf, closing } from './body.ts';
import { head } from './head.ts';
import { imprint } from './imprint.ts';
import { proofFrame } from './proof-frame.ts';
import { section } from './section.ts';

/** Lines are exactly one pitch high as it is; on the grid LibreOffice would give a title's line two. */
const OFF_THE_GRID = '<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault>';
/** Digits stand by the characters beside them without a gap, as in the PDF. */
const NO_GAPS = '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>';
const NORMAL = '<w:name w:val="Normal"/><w:qFormat/>';

/** What the library cannot say of paragraphs. */
const paragraphDefaults = (styles: string): string =>
  styles.replace('<w:pPrDefault/>', OFF_THE_GRID).replace(NORMAL, `${NORMAL}${NO_GAPS}`);

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
