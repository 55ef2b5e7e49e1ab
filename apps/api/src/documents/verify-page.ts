import { formatDay } from '#domain/shared';
import { standingWords } from '#features/documents';
import type { DocumentProofAnswer } from './document-proof.dto.ts';

/** Nothing asked yet, an answer, or why there is none. */
export interface VerifyOutcome {
  readonly code: string;
  readonly proof?: DocumentProofAnswer;
  readonly refusal?: string;
}

/** One page without scripts, readable on any telephone. */
export function verifyPage({ code, proof, refusal }: VerifyOutcome): string {
  const said = proof ? found(proof) : refusal === undefined ? '' : `<p class="sign bad">${safe(refusal)}</p>`;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>文书核验</title>
    <style>
      body { margin: 0; background: #f5f6f8; color: #1f2329; font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
      main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; }
      h1 { font-size: 1.4rem; margin: 0 0 1rem; }
      .sign { padding: .8rem 1rem; border-radius: .5rem; font-weight: 600; }
      .good { background: #e6f4ea; color: #0b5d27; }
      .bad { background: #fdeaea; color: #8f1414; }
      dl { background: #fff; border-radius: .5rem; padding: 1rem; display: grid; grid-template-columns: 6rem 1fr; gap: .4rem 1rem; margin: 1rem 0; }
      dt { color: #5c6370; } dd { margin: 0; overflow-wrap: anywhere; }
      .digest { font: .8rem/1.6 ui-monospace, Consolas, monospace; }
      form { display: flex; gap: .5rem; flex-wrap: wrap; }
      input, button { font: inherit; padding: .5rem .8rem; border: 1px solid #8a919f; border-radius: .4rem; }
      input { flex: 1; min-width: 12rem; } button { background: #0b57a4; border-color: #0b57a4; color: #fff; }
    </style>
  </head>
  <body>
    <main>
      <h1>文书核验</h1>
      ${said}
      <form method="get" action="/verify">
        <input name="code" aria-label="验证码" value="${safe(proof?.code ?? code)}" placeholder="文书末页的验证码，如 7K3M-9QXD-2VTA" maxlength="40" autocomplete="off" />
        <button type="submit">核验</button>
      </form>
      <p>核验结果以签发机关的登记为准。${proof ? '请将以上内容与手中文书逐项核对，不一致的即不是原件。' : ''}</p>
    </main>
  </body>
</html>
`;
}

function found(proof: DocumentProofAnswer): string {
  const inForce = proof.state === 'in_force';
  const verdict = inForce
    ? '该文书由本系统签发，现行有效。'
    : `该文书由本系统签发，但${standingWords(proof)}。`;
  const facts: readonly (readonly [string, string])[] = [
    ['文书种类', safe(proof.kindName)],
    ['文号', safe(proof.number ?? '无')],
    ['标题', safe(proof.title)],
    ['发文机关', safe(proof.issuer)],
    ['成文日期', formatDay(proof.issuedOn)],
    ['状态', safe(proof.stateName)],
    ...(proof.endedOn === null ? [] : [['状态变动日期', formatDay(proof.endedOn)] as const]),
    ['验证码', safe(proof.code)],
    ...proof.digests.map(
      ({ format, sha256 }) =>
        [format === 'pdf' ? 'PDF 摘要' : 'Word 摘要', `<span class="digest">${safe(sha256)}</span>`] as const,
    ),
  ];
  const rows = facts.map(([name, fact]) => `<dt>${name}</dt><dd>${fact}</dd>`).join('');
  return `<p class="sign ${inForce ? 'good' : 'bad'}">${verdict}</p><dl>${rows}</dl>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
