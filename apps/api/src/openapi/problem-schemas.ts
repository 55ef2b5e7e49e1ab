import { HttpStatus } from '@nestjs/common';
import { problem, statusOf } from '../http/problem.ts';
import { ERROR_CODES } from './error-codes.ts';

const CODES = Object.keys(ERROR_CODES);
const SAID_ELSEWHERE = '不符合当前情况，原因见 title。';

const table = CODES.map(
  (code) => `| \`${code}\` | ${statusOf(code)} | ${ERROR_CODES[code] || SAID_ELSEWHERE} |`,
).join('\n');

/** RFC 9457 as this API speaks it, with every code that it may say. */
export const PROBLEM_SCHEMAS = {
  ProblemCode: {
    type: 'string',
    enum: CODES,
    description: `稳定的错误代码；“…”处因情况而异。\n\n| 代码 | 状态 | 含义 |\n| --- | --- | --- |\n${table}`,
    'x-enum-descriptions': CODES.map((code) => ERROR_CODES[code] || SAID_ELSEWHERE),
  },
  FieldFault: {
    type: 'object',
    required: ['field', 'code', 'message'],
    properties: {
      field: { type: 'string', description: '从外到内的路径', example: 'items.0.title' },
      code: { type: 'string', description: '稳定的错误代码', example: 'REQUIRED' },
      message: { type: 'string', description: '给人看的话', example: '必填' },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'code'],
    properties: {
      type: { type: 'string', example: 'urn:sandan:problem:INPUT_INVALID' },
      title: { type: 'string', description: '给人看的话，说明怎么办' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      code: { $ref: '#/components/schemas/ProblemCode' },
      errors: {
        type: 'array',
        description: '逐字段的错误',
        items: { $ref: '#/components/schemas/FieldFault' },
      },
      details: {
        type: 'object',
        additionalProperties: true,
        description: '与错误有关的事实；409 时有记录的当前内容',
      },
    },
  },
};

const SITUATIONS = {
  400: ['填写的内容有误', 'INPUT_INVALID'],
  401: ['没有登录或登录已失效', 'SESSION_MISSING'],
  403: ['没有这项权限，或这一步不由此人办理', 'PERMISSION_REFUSED'],
  404: ['记录不存在，或不在可见范围内', 'TASK_NOT_FOUND'],
  409: ['记录已被他人改动，或状态不允许', 'VERSION_CONFLICT'],
  422: ['不符合办理规则', 'REASON_MISSING'],
  429: ['请求过于频繁', 'TOO_MANY_ATTEMPTS'],
} as const;

export type ProblemResponse = `${keyof typeof SITUATIONS}`;

const FAULTS = { errors: [{ field: 'title', code: 'REQUIRED', message: '必填' }] };

/** By the name `Problem404`. */
export const PROBLEM_RESPONSES = Object.fromEntries(
  Object.entries(SITUATIONS).map(([status, [description, code]]) => [
    `Problem${status}`,
    {
      description,
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          example: problem(
            Number(status),
            code,
            ERROR_CODES[code] ?? description,
            Number(status) === Number(HttpStatus.BAD_REQUEST) ? FAULTS : {},
          ),
        },
      },
    },
  ]),
);
