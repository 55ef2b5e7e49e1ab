const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** For a person whom the provider sent back and who cannot be let in: no program reads this answer. */
export const ssoRefusalPage = (message: string, code: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>没有登录 - 三单督办</title>
<style>body{font:16px/1.7 system-ui,sans-serif;max-width:36em;margin:15vh auto;padding:0 1.5em;color:#1f2328}
h1{font-size:1.4em}code{color:#59636e}</style>
</head>
<body>
<main>
<h1>没有登录</h1>
<p>${escaped(message)}</p>
<p><a href="/">回到登录页</a></p>
<p><code>${escaped(code)}</code></p>
</main>
</body>
</html>
`;
