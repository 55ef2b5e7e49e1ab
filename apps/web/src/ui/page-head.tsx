import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './page-head.module.css';

export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

interface PageHeadProps {
  readonly title: ReactNode;
  /** One line under the title: what the page is about, or where the record stands. */
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  readonly crumbs?: readonly Crumb[];
}

/** The head of a page: where one is, what it is called, and what can be done with it. */
export function PageHead({ title, sub, actions, crumbs }: PageHeadProps) {
  return (
    <header className={classes.head}>
      {crumbs && crumbs.length > 0 && (
        <nav aria-label="所在位置" className={classes.crumbs}>
          {crumbs.map(({ label, to }) => (
            <span key={label}>{to === undefined ? label : <Link to={to}>{label}</Link>}</span>
          ))}
        </nav>
      )}
      <div className={classes.line}>
        <h1 className={classes.title}>{title}</h1>
        {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </div>
      {sub && <div className={classes.sub}>{sub}</div>}
    </header>
  );
}

/** The room that a page has around its content. */
export function PageBody({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={narrow ? `${classes.body} ${classes.narrow}` : classes.body}>{children}</div>;
}

/** A titled part of a page: parted by space and a heading, not by a box. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{title}</h2>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
