import ExcelJS from 'exceljs';
import type { Browser } from '../http/rig-for-specs.ts';

type Rows = readonly (readonly (string | number | Date)[])[];

/** Somebody's uploads and downloads of workbooks under one address. */
export const workbooksAt = (origin: string, base: string, query = '') => {
  const send = async (who: Browser, path: string, bytes?: Buffer) => {
    const form = new FormData();
    if (bytes) form.append('file', new Blob([new Uint8Array(bytes)]), '导入.xlsx');
    const response = await fetch(`${origin}${base}${path}${query}`, {
      method: bytes ? 'POST' : 'GET',
      headers: { cookie: who.cookie ?? '', 'x-csrf-token': who.csrfToken ?? '' },
      ...(bytes ? { body: form } : {}),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const json = isJson ? (JSON.parse(body.toString('utf8')) as Record<string, unknown>) : {};
    return { status: response.status, body, json };
  };
  const open = async (bytes: Buffer) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    return workbook;
  };
  return {
    send,
    open,
    /** The template as somebody would fill it in. */
    filled: async (template: Buffer, sheet: string, rows: Rows) => {
      const workbook = await open(template);
      rows.forEach((row) => workbook.getWorksheet(sheet)?.addRow([...row]));
      return Buffer.from(await workbook.xlsx.writeBuffer());
    },
    /** `4完成期限`: row and column of each fault. */
    placesOf: (faults: unknown) =>
      (faults as { row: number; column: string }[]).map(({ row, column }) => `${row}${column}`),
  };
};
