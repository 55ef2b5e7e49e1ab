import { csrfToken } from '@/api/csrf.ts';
import { type Answer, Problem } from '@/api/index.ts';
import { newKey } from './new-key.ts';

export type Attachment = Answer<'AttachmentAnswer'>;

export interface UploadWish {
  /** The record, such as `task:12`. */
  readonly subject: string;
  readonly file: File;
  /** The attachment that it is a new version of. */
  readonly replaces?: number | undefined;
  /** 0 to 1 while the bytes go out. */
  readonly onProgress?: (part: number) => void;
}

/** Hands one file in. A request of its own kind, because only this kind tells how far it has come. @throws Problem */
export function upload({ subject, file, replaces, onProgress }: UploadWish): Promise<Attachment> {
  const query = new URLSearchParams({ subject });
  if (replaces !== undefined) query.set('replaces', String(replaces));
  const body = new FormData();
  body.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/attachments?${query.toString()}`);
    request.setRequestHeader('Idempotency-Key', newKey());
    request.setRequestHeader('X-CSRF-Token', csrfToken() ?? '');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(Problem.unreachable(new Error('The upload broke off')));
    request.onload = () => {
      if (request.status < 300) return resolve(JSON.parse(request.responseText) as Attachment);
      const answer = new Response(request.responseText, { status: request.status });
      return void Problem.of(answer).then(reject);
    };
    request.send(body);
  });
}
