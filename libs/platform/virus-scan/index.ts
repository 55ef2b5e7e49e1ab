export { ClamdScanner, type ClamdOptions } from './clamd-scanner.ts';
export { createVirusScanner } from './create-virus-scanner.ts';
export { NoVirusScanner, type ScanVerdict, VirusScanner } from './virus-scanner.ts';
