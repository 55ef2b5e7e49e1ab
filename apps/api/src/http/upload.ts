import type { Multipart, MultipartFile } from '@fastify/multipart';
import { applyDecorators, HttpStatus, UnsupportedMediaTypeException } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DomainError } from '#domain/shared';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads `multipart/form-data`; every other refuses it. */
    takesFile?: boolean;
  }
}

/** What a route takes unless it says otherwise. Bytes. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024;

/** One file a request, in the part `file`; whatever else is to be said travels in the address. */
export const MULTIPART_LIMITS = {
  fileSize: UPLOAD_LIMIT,
  files: 1,
  fields: 1,
  fieldSize: 1_024,
  parts: 2,
  headerPairs: 20,
} as const;

const PART = 'file';
/** Boundaries and part headers around the file. Bytes. */
const WRAPPING = 16 * 1024;

export interface UploadedFile {
  /** As the sender gave it, without a path: not yet fit to be stored. */
  readonly name: string;
  /** What the sender says; the content decides. */
  readonly declaredType: string;
  /**
   * Ends well only when the whole request was one whole file within the limit; else fails with `UPLOAD_TOO_LARGE` or
   * `UPLOAD_MALFORMED`. Whoever asked for the file reads it to the end or destroys it.
   */
  readonly content: Readable;
}

/** The route takes one file, in the part `file` of `multipart/form-data`. */
export const TakesFile = (description = '一个文件'): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      required: true,
      schema: {
        type: 'object',
        required: [PART],
        properties: { [PART]: { type: 'string', format: 'binary', description } },
      },
    }),
    ApiResponse({ status: HttpStatus.PAYLOAD_TOO_LARGE, description: 'UPLOAD_TOO_LARGE：文件太大' }),
  );

/** Before a body is looked at: files go to routes that take them. */
export function refuseStrayUpload(request: FastifyRequest): void {
  const multipart = /^multipart\//i.test(request.headers['content-type'] ?? '');
  if (multipart && !request.is404 && !request.routeOptions.config.takesFile) {
    throw new UnsupportedMediaTypeException();
  }
}

/**
 * The one file of a request, as a stream.
 * @throws DomainError `UPLOAD_MISSING`, `UPLOAD_TOO_LARGE`, `UPLOAD_MALFORMED`
 */
export async function uploadedFile(
  request: FastifyRequest,
  { maxBytes = UPLOAD_LIMIT }: { readonly maxBytes?: number } = {},
): Promise<UploadedFile> {
  if (!request.isMultipart()) throw missing();
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + WRAPPING) throw tooLarge(maxBytes);
  const parts = request.parts({ limits: { fileSize: maxBytes } });
  const part = await nextPart(parts, maxBytes);
  if (part?.type !== 'file' || part.fieldname !== PART || part.filename === '') {
    letGo(request);
    throw part?.type === 'file' && part.fieldname === PART ? missing() : part ? malformed() : missing();
  }
  const content = Readable.from(wholeFile(part, parts, maxBytes), { objectMode: false });
  content.once('close', () => {
    letGo(request);
  });
  return { name: part.filename, declaredType: part.mimetype, content };
}

/** The same as a buffer, for what has to be in memory as a whole. */
export async function uploadedBytes(
  request: FastifyRequest,
  options: { readonly maxBytes?: number } = {},
): Promise<Omit<UploadedFile, 'content'> & { readonly bytes: Buffer }> {
  const { name, declaredType, content } = await uploadedFile(request, options);
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return { name, declaredType, bytes: Buffer.concat(chunks) };
}

type Parts = AsyncIterableIterator<Multipart>;

async function* wholeFile({ file }: MultipartFile, parts: Parts, maxBytes: number): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file) yield chunk as Buffer;
  } catch (error) {
    throw refusalOf(error, maxBytes);
  }
  if (file.truncated) throw tooLarge(maxBytes);
  if (await nextPart(parts, maxBytes)) throw malformed();
}

async function nextPart(parts: Parts, maxBytes: number): Promise<Multipart | undefined> {
  try {
    const { value, done } = (await parts.next()) as IteratorResult<Multipart, undefined>;
    return done === true ? undefined : value;
  } catch (error) {
    throw refusalOf(error, maxBytes);
  }
}

/** What is still on its way is read and thrown away: a sender cut off would not hear the refusal. */
function letGo({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

/** Whatever the parser complains about was sent wrongly. */
const refusalOf = (error: unknown, maxBytes: number): DomainError =>
  (error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge(maxBytes) : malformed();

const missing = () => new DomainError('UPLOAD_MISSING', '没有收到文件，请选择一个文件后再上传。');

const tooLarge = (maxBytes: number) =>
  new DomainError(
    'UPLOAD_TOO_LARGE',
    `文件超过 ${Math.floor(maxBytes / 1024 / 1024)} MB，请压缩或拆分后再上传。`,
    { maxBytes },
  );

const malformed = () =>
  new DomainError('UPLOAD_MALFORMED', '上传的内容不完整，或不止一个文件，请一次只传一个文件并重试。');
