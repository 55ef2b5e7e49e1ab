export { DOCUMENT_KINDS, DOCUMENT_LEVELS, DOCUMENT_NAMES, type DocumentKind } from './document-kind.ts';
export { documentNumber, parseDocumentNumber, type DocumentNumber } from './document-number.ts';
export { assertComplete, freezeContent, type NoticeContent } from './notice-content.ts';
export { noticeLife, type NoticeState, type NoticeStep } from './notice.life.ts';
export {
  assertIssuable,
  assertUninvolved,
  assertWithdrawable,
  reviewDecisionDueOn,
  reviewRequestDueOn,
  type Issuance,
} from './notice-rules.ts';
