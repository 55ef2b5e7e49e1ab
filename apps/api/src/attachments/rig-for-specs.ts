import { strToU8, zipSync } from 'fflate';
import { createServer, type Server } from 'node:net';
import { type Answer, type ApiRig, type Browser } from '../http/rig-for-specs.ts';

/** A document as Word writes it, as far as its parts go. */
export function docx(text: string, ...extraParts: readonly string[]): Uint8Array {
  const parts = ['[Content_Types].xml', 'word/document.xml', ...extraParts];
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return zipSync(
    Object.fromEntries(parts.map((part, index) => [part, strToU8(index === 0 ? types : `<w>${text}</w>`)])),
  );
}

export const PDF = strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** One red point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Uploads as a page does. */
export async function upload(
  rig: ApiRig,
  browser: Browser,
  query: string,
  content: Uint8Array | string,
  name: string,
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(content)], { type: 'application/x-whatever' }), name);
  const response = await fetch(`${await rig.app.getUrl()}/api/attachments?${query}`, {
    method: 'POST',
    headers: credentials(browser),
    body: form,
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body, headers: Object.fromEntries(response.headers) };
}

export async function download(
  rig: ApiRig,
  browser: Browser,
  path: string,
  headers: Record<string, string> = {},
) {
  const url = `${await rig.app.getUrl()}/api/attachments/${path}`;
  const response = await fetch(url, { headers: { ...credentials(browser), ...headers } });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

export const credentials = ({ cookie = '', csrfToken = '' }: Browser) => ({
  cookie,
  'x-csrf-token': csrfToken,
});

/** Finds `VIRUS` in whatever is streamed to it, and speaks as clamd does. */
export async function clamdThatFinds(virus: string): Promise<{ address: string; server: Server }> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
      socket.end(received.includes(virus) ? 'stream: Test-Virus FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return { address: `tcp://127.0.0.1:${address.port}`, server };
}
