/** No script stands in the page itself: the content security policy would not run it. */
export const DOCS_PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>三单督办 接口文档</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <noscript>这个页面需要启用 JavaScript；接口说明的原文在 /api/openapi.json。</noscript>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

/** Shows the document; a write tried from the page brings the CSRF token of the session that the browser is in. */
export const DOCS_SCRIPT = `const csrfToken = async () => {
  const answer = await fetch('/api/session');
  return answer.ok ? (await answer.json()).csrfToken : undefined;
};
SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
  requestInterceptor: async (request) => {
    const own = new URL(request.url, location.href).origin === location.origin;
    if (!own || !request.method || ['GET', 'HEAD'].includes(request.method)) return request;
    const token = await csrfToken();
    if (token) request.headers['X-CSRF-Token'] = token;
    return request;
  },
});
`;
