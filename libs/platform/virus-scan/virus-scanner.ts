/** What a scan found. */
export type ScanVerdict =
  | { readonly result: 'clean' | 'not_scanned' }
  | {
      readonly result: 'infected';
      /** The scanner's name for it. */
      readonly threat: string;
    };

/** Looks into a file before it is kept. Also the token by which rooms ask for the scanner. */
export abstract class VirusScanner {
  /**
   * @param path of a file on the local disk
   * @throws DomainError `VIRUS_SCANNER_UNAVAILABLE`: it could not be scanned, and nothing may be kept unscanned
   */
  abstract scan(path: string): Promise<ScanVerdict>;
}

/** Where no scanner is set up: says so of every file. */
export class NoVirusScanner extends VirusScanner {
  scan(): Promise<ScanVerdict> {
    return Promise.resolve({ result: 'not_scanned' });
  }
}
