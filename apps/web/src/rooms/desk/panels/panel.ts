import type { Matter } from '../matter.ts';

export interface PanelProps {
  readonly matter: Matter;
  /** Which of how many. */
  readonly place: string;
}
