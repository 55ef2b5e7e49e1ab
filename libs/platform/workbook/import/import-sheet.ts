/** A column that people fill in. */
export interface ImportColumn {
  readonly key: string;
  readonly title: string;
  /** In characters, as Excel counts. */
  readonly width: number;
  readonly required: boolean;
  /** Said above the column in the template. */
  readonly hint: string;
  /** The longest text that a cell may hold. Characters. */
  readonly most: number;
  /** Whether a cell may hold several lines. */
  readonly lines: boolean;
  /** Offered in a drop-down list. */
  readonly choices?: readonly string[];
  /** Other values may be written as well. */
  readonly open?: boolean;
}

/** A sheet that people fill in: one row a record. */
export interface ImportSheet {
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  /** Rows of data that one file may hold. */
  readonly rowLimit: number;
  /** Rows that show how it is done, cell by cell; the first begins with `EXAMPLE_MARK`. */
  readonly examples?: readonly (readonly string[])[];
}

interface ColumnOptions {
  readonly required?: boolean;
  readonly most?: number;
  readonly lines?: boolean;
  readonly choices?: readonly string[] | undefined;
  readonly open?: boolean;
}

/** Longer than any name or address. Characters. */
const SHORT = 200;

export const importColumn = (
  key: string,
  title: string,
  width: number,
  hint: string,
  { required = false, most = SHORT, lines = false, choices, open = false }: ColumnOptions = {},
): ImportColumn => ({
  ...{ key, title, width, hint, required, most, lines, open },
  ...(choices === undefined ? {} : { choices }),
});

/** Row 1 says what to write, row 2 names the columns, the rest is data. */
export const HINT_ROW = 1;
export const TITLE_ROW = 2;

/** A row that begins so is an example and is passed over. */
export const EXAMPLE_MARK = '示例';
