import { join } from 'node:path';
import type { AppConfig } from '#platform/config';
import { DiskFileStore } from './disk-file-store.ts';
import type { FileStore } from './file-store.ts';

/** S3 where it is set, else the data folder. Without S3 its large client is not even loaded. */
export async function createFileStore({
  s3,
  folders,
}: Pick<AppConfig, 's3' | 'folders'>): Promise<FileStore> {
  if (!s3) return new DiskFileStore(folders.files);
  const { S3FileStore } = await import('./s3-file-store.ts');
  return new S3FileStore(s3, join(folders.files, 'incoming'));
}
