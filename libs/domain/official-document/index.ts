export { composeDocument, type Frame } from './compose.ts';
export { inHan, numbered } from './heading-numbers.ts';
export {
  CHARACTER_PITCH,
  LINE_PITCH,
  PAPER,
  PROOF_PLACE,
  proofAddress,
  SIZES,
  type Typeface,
  TYPEFACES,
} from './measures.ts';
export type { Annex, Block, HeadingLevel, OfficialDocument, Proof, TableColumn } from './model.ts';
export {
  DEFAULT_TEMPLATES,
  PAPER_KIND_NAMES,
  PAPER_KINDS,
  type PaperKind,
  PLACEHOLDERS,
} from './paper-kinds.ts';
export {
  checkTemplate,
  type DocumentTemplate,
  fillTemplate,
  templateFaults,
  type TemplateFault,
  type Placeholders,
  type TemplateFacts,
  type TemplateLine,
} from './template.ts';
export { assertMayManageTemplates, type TemplatePlace } from './template-powers.ts';
export { codeUnknown, PROOF_CODE_ALPHABET, proofCode, proofCodesIn, readProofCode } from './proof-code.ts';
export { titleLines } from './title-lines.ts';
