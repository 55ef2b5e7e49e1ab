import { Link } from 'react-router';

/** Where the findings stand on the page of the inspection. */
export const FINDINGS = 'findings';

interface ProblemsProps {
  readonly number: string | null;
  readonly problems: number;
  readonly closed: number;
  readonly unitId?: number;
}

/** How many problems: a number that opens what it counts, before the document is out the findings on this page. */
export function Problems({ number, problems, closed, unitId }: ProblemsProps) {
  if (number === null) return <a href={`#${FINDINGS}`}>{problems}个，签发后列入整改台账</a>;
  const query = new URLSearchParams({
    source: 'inspection',
    text: number,
    ...(unitId !== undefined && { unitId: String(unitId) }),
  });
  return (
    <Link to={`/rectification?${query}`}>
      {problems}个，已销号{closed}个
    </Link>
  );
}
