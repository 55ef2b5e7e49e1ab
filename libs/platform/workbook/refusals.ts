import { DomainError } from '#domain/shared';

/** One clear sentence for each way in which a file is no workbook that we read. */
export const notAWorkbook = () =>
  new DomainError(
    'WORKBOOK_UNREADABLE',
    '这个文件不是完好的 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开后另存为 .xlsx，再重新上传。',
  );

export const encryptedOrOld = () =>
  new DomainError(
    'WORKBOOK_ENCRYPTED',
    '这个文件设有打开密码，或是旧版 .xls 格式。请取消密码并另存为 .xlsx，再重新上传。',
  );

export const withMacros = () =>
  new DomainError(
    'WORKBOOK_MACROS',
    '这个文件带有宏，出于安全考虑不予接收。请另存为不带宏的 .xlsx，再重新上传。',
  );

export const tooMuch = (most: string) =>
  new DomainError('WORKBOOK_TOO_LARGE', `这个工作簿太大（${most}），请拆成几个文件分次上传。`);
