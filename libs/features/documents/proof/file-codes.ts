import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { proofCodesIn } from '#domain/official-document';

const WORD_TEXT = 'word/document.xml';

/** The codes that a PDF or a Word file bears: by them one that was altered is told from one that is foreign. */
export async function proofCodesOf(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
    if (start === '%PDF') return proofCodesIn(await pdfText(bytes));
    if (start.startsWith('PK')) return proofCodesIn(wordText(bytes));
    return [];
  } catch {
    // A file that cannot be read bears no code.
    return [];
  }
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  // The reader takes the buffer over: it gets a copy. Errors only: the console belongs to the operator.
  const document: unknown = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: true });
  return text;
}

function wordText(bytes: Uint8Array): string {
  const files = unzipSync(bytes, { filter: ({ name }) => name === WORD_TEXT });
  return strFromU8(files[WORD_TEXT] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ');
}
