import { applyDecorators, HttpCode, HttpStatus, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';

/** What a route is for, in Chinese, and the class of its answer (nothing: 204). Every route bears this. */
export function Answers(summary: string, answer?: Type, status: HttpStatus = HttpStatus.OK): MethodDecorator {
  if (!answer) {
    return applyDecorators(
      ApiOperation({ summary }),
      HttpCode(HttpStatus.NO_CONTENT),
      ApiNoContentResponse({ description: '已办理' }),
    );
  }
  return applyDecorators(
    ApiOperation({ summary }),
    HttpCode(status),
    ApiResponse({ status, type: answer, description: status === HttpStatus.CREATED ? '已创建' : '成功' }),
  );
}

/** 201, with the record as it was created. */
export const AnswersCreated = (summary: string, answer: Type): MethodDecorator =>
  Answers(summary, answer, HttpStatus.CREATED);

/** A page of a list: `items`, and `next` to ask for the page after. */
export function AnswersPage(summary: string, item: Type): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    HttpCode(HttpStatus.OK),
    ApiExtraModels(item),
    ApiResponse({
      status: HttpStatus.OK,
      description: '一页',
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          next: { type: 'string', nullable: true, description: '下一页的 cursor；没有下一页为 null' },
        },
      },
    }),
  );
}

/** A file, in one of these types. */
export function AnswersFile(summary: string, ...types: readonly [string, ...string[]]): MethodDecorator {
  const schema = { type: 'string', format: 'binary' };
  return applyDecorators(
    ApiOperation({ summary }),
    HttpCode(HttpStatus.OK),
    ApiResponse({
      status: HttpStatus.OK,
      description: '一个文件',
      content: Object.fromEntries(types.map((type) => [type.split(';', 1).join(), { schema }])),
    }),
  );
}
