import type { Day } from '../shared/index.ts';
import type { Annex, OfficialDocument } from './model.ts';
import { type DocumentTemplate, fillTemplate, type TemplateFacts } from './template.ts';

/** What surrounds the words of a document. */
export interface Frame {
  /** 发文机关: speaks, signs and prints. */
  readonly issuer: string;
  readonly addressee: string | null;
  readonly number: string | null;
  /** Null before signature. */
  readonly signedOn: Day | null;
  readonly annexes?: readonly Annex[];
  readonly copies?: readonly string[];
  /** Others who sign beside the issuer, such as the unit under a record. */
  readonly countersigners?: readonly string[];
}

/**
 * A document from its template and facts.
 * @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function composeDocument(
  template: DocumentTemplate,
  facts: TemplateFacts,
  frame: Frame,
): OfficialDocument {
  const { issuer, addressee, number, signedOn, annexes = [], copies = [], countersigners = [] } = frame;
  const { title, body } = fillTemplate(template, facts);
  return {
    mark: `${issuer}文件`,
    ...{ number, title, addressee, body, annexes, signedOn, copies },
    signers: [issuer, ...countersigners],
    ...(signedOn === null ? {} : { printer: { name: issuer, on: signedOn } }),
    draft: signedOn === null,
  };
}
