import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { encryptedOrOld, notAWorkbook, tooMuch, withMacros } from './refusals.ts';

/** What a workbook of text may come to once it is unpacked. Bytes. */
const UNPACKED_LIMIT = 150 * 1024 * 1024;
const PARTS_LIMIT = 2_000;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** The old container: .xls, and what Excel encrypts. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What holds cells; pictures, comments, pivot tables and the like are left behind unread. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/sheet\d+\.xml)$/;
/** Parts of a sheet that carry no cells and make a reader slow or large. */
const IGNORED = [
  ...['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'picture'],
  ...['tableParts', 'extLst', 'autoFilter', 'sheetProtection', 'rowBreaks', 'mergeCells'],
];

export interface WorkbookLimits {
  /** Of each sheet. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Opens a workbook that somebody uploaded: its own sizes are not believed, and no more of it is read than its cells.
 * @throws DomainError `WORKBOOK_UNREADABLE`, `WORKBOOK_ENCRYPTED`, `WORKBOOK_MACROS`, `WORKBOOK_TOO_LARGE`
 */
export async function openWorkbook(bytes: Buffer, limits: WorkbookLimits): Promise<ExcelJS.Workbook> {
  if (bytes.subarray(0, OLE.length).equals(OLE)) throw encryptedOrOld();
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw notAWorkbook();
  const packed = repack(bytes);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(
      packed as unknown as ExcelJS.Buffer,
      {
        ignoreNodes: IGNORED,
        maxRows: limits.rows,
        maxCols: limits.columns,
      } as Partial<ExcelJS.XlsxReadOptions>,
    );
  } catch (error) {
    throw /Max (row|column) count/.test(String(error))
      ? tooMuch(`每张表最多${limits.rows}行、${limits.columns}列`)
      : notAWorkbook();
  }
  return workbook;
}

/** Unpacks into room of the size that each part promises, so that a part larger than it says fails, and packs anew. */
function repack(bytes: Buffer): Uint8Array {
  let unpacked = 0;
  let parts = 0;
  let macros = false;
  let tooLarge = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        macros ||= /vbaProject|macrosheets/i.test(name);
        if (!NEEDED.test(name)) return false;
        unpacked += originalSize;
        tooLarge ||= unpacked > UNPACKED_LIMIT || parts > PARTS_LIMIT;
        return !tooLarge && !macros;
      },
    });
  } catch {
    throw notAWorkbook();
  }
  if (macros) throw withMacros();
  if (tooLarge) throw tooMuch('解压后超过150 MB');
  if (!files['xl/workbook.xml']) throw notAWorkbook();
  return zipSync(files, { level: 0 });
}
