import type { Letter, Picture, Section } from './letter.ts';
import type { TermInWords } from './term-in-words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything that comes from data passes here: a task's title is text, whatever it holds. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** Paper, ink, indigo; cinnabar only for the third level and what is overdue. Dark values where the reader asks. */
const INK = '#24272c';
const MUTED = '#5c6270';
const INDIGO = '#2b4a78';
const CINNABAR = '#b0352a';
const FONTS = "-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";
const DARK = `@media (prefers-color-scheme:dark){
.ground,.sheet{background:#1c1d20!important}.ink{color:#e6e3dc!important}.muted{color:#a7abb5!important}
.indigo{color:#9dbbe8!important}.red{color:#f0897c!important}.rule{border-color:#3a3d44!important}
.press{background:#9dbbe8!important;color:#14161a!important}}`;

/** The letter as one column that a phone can show: inline styles, nothing loaded from outside. */
export function letterHtml(letter: Letter): string {
  const accent = letter.grave ? { colour: CINNABAR, name: 'red' } : { colour: INDIGO, name: 'indigo' };
  const number =
    letter.documentNumber === undefined ? '' : line('muted', MUTED, 16, escapeHtml(letter.documentNumber));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${DARK}</style>
</head>
<body class="ground ink" style="margin:0;padding:0;background:#faf8f3;color:${INK};font-family:${FONTS};font-size:17px;line-height:1.7;-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(letter.opening)}</div>
<div class="sheet" style="max-width:600px;margin:0 auto;padding:24px 20px 32px;background:#faf8f3">
${head(letter, accent)}
<h1 class="ink" style="margin:8px 0 4px;font-size:22px;line-height:1.4;font-weight:600;color:${INK}">${escapeHtml(letter.title)}</h1>
${number}
<div class="${accent.name}" style="margin:16px 0;border-top:2px solid currentColor;color:${accent.colour}"></div>
<p style="margin:0 0 8px">${escapeHtml(letter.greeting)}</p>
<p style="margin:0 0 8px;text-indent:2em">${escapeHtml(letter.opening)}</p>
${letter.sections.map(section).join('\n')}
<p style="margin:28px 0 8px"><a class="press" href="${escapeHtml(letter.link)}" style="display:block;padding:12px 16px;border-radius:6px;background:${INDIGO};color:#ffffff;font-size:17px;text-align:center;text-decoration:none">登录办理</a></p>
<p class="muted" style="margin:0 0 24px;font-size:16px;color:${MUTED};word-break:break-all">打不开时，请将网址复制到浏览器：<br>${escapeHtml(letter.link)}</p>
<p style="margin:0;text-align:right">${escapeHtml(letter.issuer)}<br>${escapeHtml(letter.date)}</p>
<div class="rule muted" style="margin:24px 0 0;padding:12px 0 0;border-top:1px solid #d9d4c8;font-size:16px;color:${MUTED}">${escapeHtml(letter.footer)}<br>本邮件由系统发出，请登录系统办理，不要直接回复。</div>
</div>
</body>
</html>
`;
}

interface Accent {
  readonly colour: string;
  readonly name: string;
}

/** The ladder where the letter stands on one, else its kind. */
function head({ ladder, tag }: Letter, accent: Accent): string {
  if (ladder.length === 0) return line(accent.name, accent.colour, 16, `<strong>${escapeHtml(tag)}</strong>`);
  const steps = ladder.map(({ name, at }) =>
    at === 'here'
      ? `<strong class="${accent.name}" style="color:${accent.colour}">${escapeHtml(name)}</strong>`
      : escapeHtml(name),
  );
  return line('muted', MUTED, 16, steps.join(' → '));
}

function section({ heading, text, points = [], links = [], terms = [], picture }: Section): string {
  const item = (content: string) => `<li style="margin:0 0 6px">${content}</li>`;
  const said = (point: string, index: number) => `${escapeHtml(point)}${pointLink(links[index])}`;
  return [
    `<h2 class="ink" style="margin:22px 0 6px;font-size:18px;line-height:1.5;font-weight:600;color:${INK}">${escapeHtml(heading)}</h2>`,
    text === undefined ? '' : `<p style="margin:0">${escapeHtml(text)}</p>`,
    picture === undefined ? '' : image(picture),
    points.length === 1 ? `<p style="margin:0">${said(points[0] ?? '', 0)}</p>` : '',
    points.length > 1
      ? `<ol style="margin:0;padding:0 0 0 1.5em">${points.map((point, index) => item(said(point, index))).join('')}</ol>`
      : '',
    ...terms.map(term),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const pointLink = (link: string | undefined): string =>
  link === undefined
    ? ''
    : ` <a class="indigo" href="${escapeHtml(link)}" style="color:${INDIGO};white-space:nowrap">查看</a>`;

const image = ({ cid, words }: Picture): string =>
  `<p style="margin:12px 0 0"><img src="cid:${escapeHtml(cid)}" alt="${escapeHtml(words)}" width="560" style="display:block;width:100%;max-width:560px;height:auto;border-radius:6px;border:0"></p>`;

function term({ label, date, left, overdue }: TermInWords): string {
  const red = overdue ? ` class="red" style="color:${CINNABAR}"` : '';
  return `<p style="margin:0 0 6px">${escapeHtml(label)}：<strong${red}>${escapeHtml(date)}</strong>，<span style="display:inline-block">${escapeHtml(left)}</span></p>`;
}

const line = (name: string, colour: string, size: number, content: string) =>
  `<p class="${name}" style="margin:0;font-size:${size}px;color:${colour}">${content}</p>`;
