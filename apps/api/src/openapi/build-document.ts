import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type Route, routesOf } from '../http/route-book.ts';
import { describeOperation } from './describe-operation.ts';
import { PROBLEM_RESPONSES, PROBLEM_SCHEMAS } from './problem-schemas.ts';
import { tagsOf } from './tags.ts';

const DESCRIPTION = `三单督办系统的接口。

- 读写都用 JSON，时刻为 ISO 8601（UTC），日期为上海时区的 \`YYYY-MM-DD\`。
- 出错时答复 \`application/problem+json\`（RFC 9457）：按 \`code\` 判断，\`title\` 是给人看的话，\`errors\` 逐字段说明。
- 列表按 \`cursor\` 翻页：把答复中的 \`next\` 作为下一次的 \`cursor\`，为 \`null\` 时没有下一页。
- 修改记录须带所见的 \`version\`，已被他人改动时答复 409 和当前内容。
- 新建可带 \`Idempotency-Key\`：48 小时内用同一个键重发，只办理一次，再次得到第一次的答复。
- 在浏览器中用登录的 Cookie，写入时另带 \`X-CSRF-Token\`（登录和 \`GET /api/session\` 的答复中有）；在程序中用个人访问令牌 \`Authorization: Bearer …\`。
- 看不到的记录一律答复 404，与不存在没有分别。`;

/** \`TasksController.accept\` → \`tasksAccept\`: names that a generated client shows, so they stay. */
export const operationIdOf = (controller: string, method: string): string => {
  const room = controller.replace(/Controller$/, '');
  return room.charAt(0).toLowerCase() + room.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
};

/** The whole API in OpenAPI 3.1, from the routes themselves. Costs some tenths of a second: build it once. */
export function buildDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('三单督办接口')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addCookieAuth(
      'sandan',
      { type: 'apiKey', in: 'cookie', description: '登录后的 Cookie；经 https 时名为 __Host-sandan' },
      'cookie',
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: '与 Cookie 一起用，写入时必带' },
      'csrf',
    )
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: '个人访问令牌' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: operationIdOf,
    autoTagControllers: false,
  });
  const components = (document.components ??= {});
  components.schemas = { ...components.schemas, ...PROBLEM_SCHEMAS };
  components.responses = { ...components.responses, ...PROBLEM_RESPONSES };
  const operations = operationsOf(document, routesOf(app));
  for (const { route, operation } of operations) describeOperation(document, route, operation);
  document.tags = tagsOf(operations.map(({ operation }) => operation));
  return document;
}

/** Where a route stands in the document: `/health` without, all else with the prefix. */
export const documentPath = ({ path }: Pick<Route, 'path'>): string =>
  (path === '/health' ? path : `/api${path}`).replace(/:(\w+)/g, '{$1}');

/** Every route that the document shows, with its entry. */
export function operationsOf(document: OpenAPIObject, routes: readonly Route[]) {
  return routes.flatMap((route) => {
    const method = route.method.toLowerCase() as 'get';
    const operation = document.paths[documentPath(route)]?.[method];
    return operation === undefined ? [] : [{ route, operation }];
  });
}
