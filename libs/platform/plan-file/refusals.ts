import { DomainError } from '#domain/shared';

/** Files up to this size are read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export function tooLarge(size: number): DomainError {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return new DomainError(
    'PLAN_FILE_TOO_LARGE',
    `文件有${megabytes}MB，超过20MB的上限。请只保留报告正文，删去图片后重新上传。`,
    { size, limit: LARGEST_FILE },
  );
}

export function empty(): DomainError {
  return new DomainError('PLAN_FILE_EMPTY', '文件里没有文字，请确认选对了文件。');
}

export function unknownType(fileName: string): DomainError {
  return new DomainError(
    'PLAN_FILE_TYPE_UNKNOWN',
    `不能识别“${fileName}”的内容。请上传.txt、.docx、.html或带文字层的.pdf文件。`,
    { fileName },
  );
}

export function broken(fileName: string): DomainError {
  return new DomainError('PLAN_FILE_BROKEN', `“${fileName}”已损坏或不完整，请重新保存或下载后再上传。`, {
    fileName,
  });
}

export function encrypted(): DomainError {
  return new DomainError('PLAN_FILE_ENCRYPTED', '文件设有打开密码，请取消密码后重新上传。');
}

export function scanned(pages: number): DomainError {
  return new DomainError(
    'PLAN_FILE_SCANNED',
    '这份PDF是扫描件或没有可用的文字层。请上传由Word导出的PDF，或先作文字识别（OCR），也可以直接粘贴文字。',
    { pages },
  );
}

/** “EncryptedPackage” in UTF-16, the stream that an encrypted .docx keeps its content in. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);

/** An OLE container is an encrypted .docx, or a .doc of before 2007. */
export function refuseOldWord(bytes: Uint8Array): never {
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(ENCRYPTED_PACKAGE))
  ) {
    throw encrypted();
  }
  throw new DomainError('PLAN_FILE_OLD_WORD', '旧版Word文件（.doc）不能直接读取，请另存为.docx后重新上传。');
}
