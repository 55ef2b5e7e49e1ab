import type { AppConfig } from '#platform/config';
import { ClamdScanner } from './clamd-scanner.ts';
import { NoVirusScanner, type VirusScanner } from './virus-scanner.ts';

/** clamd where it is set, else none. */
export function createVirusScanner({
  clamdAddress,
  clamdWhenAway,
}: Pick<AppConfig, 'clamdAddress' | 'clamdWhenAway'>): VirusScanner {
  if (clamdAddress === undefined) return new NoVirusScanner();
  return new ClamdScanner(clamdAddress, { whenAway: clamdWhenAway });
}
