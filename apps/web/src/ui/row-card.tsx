import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './row-card.module.css';

interface RowCardProps {
  /** The record that the whole card opens; without it, what is inside is pressed. */
  readonly to?: string;
  /** Stands as a thing of its own rather than as a line among lines. */
  readonly roomy?: boolean;
  readonly children: ReactNode;
}

/** What a row of a wide table says on a phone. */
export function RowCard({ to, roomy = false, children }: RowCardProps) {
  const shape = { className: classes.card, 'data-roomy': roomy };
  return to === undefined ? (
    <div {...shape}>{children}</div>
  ) : (
    <Link to={to} {...shape}>
      {children}
    </Link>
  );
}
