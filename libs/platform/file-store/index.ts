export { createFileStore } from './create-file-store.ts';
export { DiskFileStore } from './disk-file-store.ts';
export {
  type FilePart,
  FileStore,
  type IncomingFile,
  type StoredContent,
  StoredFileMissing,
} from './file-store.ts';
export type { S3FileStore, S3Settings } from './s3-file-store.ts';
