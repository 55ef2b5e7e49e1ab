import { DocsController } from './docs.controller.ts';
import { OpenApiController } from './openapi.controller.ts';

export { ApiDocument } from './api-document.ts';
export { buildDocument, documentPath, operationsOf } from './build-document.ts';
export { ERROR_CODES } from './error-codes.ts';

export const OPENAPI_CONTROLLERS = [OpenApiController, DocsController];
