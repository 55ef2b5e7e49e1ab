import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
  type Block,
  CHARACTER_PITCH,
  LINE_PITCH,
  numbered,
  type OfficialDocument,
  PAPER,
  PROOF_PLACE,
  proofAddress,
  SIZES,
  titleLines,
} from '#domain/official-document';
import { DomainError, formatDay } from '#domain/shared';
import type { PaperFonts } from './fonts.ts';
import { MARK_SIZE, markLines, printerLines, signerLines } from './long-names.ts';
import { PAPER_SOURCE } from './paper.typ.ts';
import { qrDrawing } from './qr.ts';

/** Of a last paragraph longer than this, its last lines alone stay with the signature. */
const CLOSING_CHARACTERS = 15 * PAPER.characters;

/** Documents as PDF. The same document gives the same bytes. One compiler serves them all, one after the other. */
export class PdfPress {
  private readonly compiler: NodeCompiler;

  constructor(private readonly fonts: PaperFonts) {
    this.compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fonts.files] }] });
  }

  /** @throws DomainError `DOCUMENT_NOT_SET` when the typesetter refuses */
  print(document: OfficialDocument): Buffer {
    const compiled = this.compiler.compile({
      mainFileContent: PAPER_SOURCE,
      inputs: { document: JSON.stringify(this.sheet(document)) },
    });
    try {
      if (!compiled.result) throw refused(compiled.takeDiagnostics()?.compilationStatus ?? '');
      return this.compiler.pdf(compiled.result, { creationTimestamp: 0 });
    } finally {
      // What the typesetter remembers of past documents would grow for ever.
      this.compiler.evictCache(30);
    }
  }

  /** Everything that the paper needs, in the shapes that Typst reads. */
  private sheet(document: OfficialDocument): object {
    const { title, addressee, annexes, signers, signedOn, copies, printer, draft, proof } = document;
    const body = numbered(document.body);
    const last = body.at(-1);
    const several = annexes.length > 1;
    return {
      measures: { ...PAPER, ...SIZES, linePitch: LINE_PITCH, characterPitch: CHARACTER_PITCH },
      fonts: this.fonts.families,
      titleWeight: this.fonts.titleWeight,
      mark: document.mark,
      markLines: markLines(document.mark),
      markSize: MARK_SIZE,
      numberLine: document.number ?? '（文号待签发）',
      plainTitle: title,
      titleLines: titleLines(title),
      addressee,
      body: body.slice(0, -1).map(blockSheet),
      last: last ? { ...blockSheet(last), long: last.text.length > CLOSING_CHARACTERS } : null,
      annexNotes: annexes.map((annex, index) => `${several ? `${index + 1}.` : ''}${annex.title}`),
      annexes: annexes.map((annex, index) => ({
        ...annex,
        columns: annex.columns.map(({ align = 'left', ...column }) => ({ ...column, align })),
        label: `附件${several ? index + 1 : ''}`,
        titleLines: titleLines(annex.title),
      })),
      signers: signers.flatMap(signerLines),
      signedOn: signedOn === null ? '　年　月　日' : formatDay(signedOn),
      copies: copies.length === 0 ? null : `${copies.join('，')}。`,
      printer: printer ? { lines: printerLines(printer.name), on: `${formatDay(printer.on)}印发` } : null,
      draft,
      proof: proof
        ? { ...PROOF_PLACE, ...proof, drawing: qrDrawing(proof.url), address: proofAddress(proof.url) }
        : null,
    };
  }
}

const blockSheet = (block: Block) => ({
  level: block.kind === 'heading' ? block.level : null,
  text: block.text,
});

const refused = (reason: string) =>
  new DomainError('DOCUMENT_NOT_SET', '文书排版失败，请检查正文和附件的内容后重试。', { reason });
