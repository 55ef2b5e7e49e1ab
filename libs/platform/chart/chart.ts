/** A colour as `#rrggbb`. */
export interface ChartPart {
  readonly label: string;
  readonly colour: string;
}

/** One bar parted by counts. */
export interface PartedBar {
  readonly title: string;
  readonly parts: readonly (ChartPart & { readonly count: number })[];
}

/** Columns side by side, each a pile of the same series. */
export interface PiledColumns {
  readonly title: string;
  readonly series: readonly ChartPart[];
  /** `counts` in the order of the series. */
  readonly columns: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** What a picture shows: a bar above, columns beneath. */
export interface Chart {
  readonly bar: PartedBar;
  readonly piles: PiledColumns;
}
