import { DomainError } from '../shared/index.ts';

/** Without I, L, O and U: nothing that is read or said as something else, and no words. */
export const PROOF_CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNS = 12;
const GROUP = 4;
/** As it stands on paper: `7K3M-9QXD-2VTA`. */
const ON_PAPER = /(?<![0-9A-Z-])[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}(?![0-9A-Z-])/g;

/**
 * 验证码 of an issued document, `7K3M-9QXD-2VTA`: 60 bits of chance, so that nobody finds a document by guessing.
 * @param chance at least twelve bytes that nobody can foresee
 */
export function proofCode(chance: Uint8Array): string {
  if (chance.length < SIGNS) throw new RangeError(`A code needs ${SIGNS} bytes of chance`);
  return grouped([...chance.subarray(0, SIGNS)].map((byte) => PROOF_CODE_ALPHABET[byte % 32]).join(''));
}

/**
 * Reads a code as people type it: small letters, spaces, O for zero, I and L for one.
 * @throws DomainError `DOCUMENT_CODE_NOT_FOUND`: what cannot be a code is nobody's
 */
export function readProofCode(typed: string): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s—–-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (signs.length === SIGNS && [...signs].every((sign) => PROOF_CODE_ALPHABET.includes(sign))) {
    return grouped(signs);
  }
  throw codeUnknown(typed);
}

/** Every code that stands in a text, each once. */
export const proofCodesIn = (text: string): readonly string[] => [...new Set(text.match(ON_PAPER))];

export const codeUnknown = (typed: string): DomainError =>
  new DomainError(
    'DOCUMENT_CODE_NOT_FOUND',
    '没有这个验证码的文书，请核对验证码；如核对无误，该文书不是本系统签发的。',
    {
      code: typed.slice(0, 40),
    },
  );

const grouped = (signs: string): string =>
  Array.from({ length: SIGNS / GROUP }, (_, index) => signs.slice(index * GROUP, (index + 1) * GROUP)).join(
    '-',
  );
