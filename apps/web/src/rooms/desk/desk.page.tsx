import { lazy, Suspense, useState } from 'react';
import { problemOf, queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { dayText } from '@/ui/day-text.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Changes } from './changes.tsx';
import classes from './desk.module.css';
import { FirstSteps } from './first-steps.tsx';
import { keyOf, groupsOf, type Desk } from './matter.ts';
import { MatterRow } from './matter-row.tsx';
import { Waiting } from './waiting.tsx';
import { YearAtAGlance } from './year-at-a-glance.tsx';

const MatterDrawer = lazy(() => import('./matter-drawer.tsx'));
const MINUTE = 60_000;

/** 工作台: what I must do today, whom I wait for, and what changed. */
export function Component() {
  const { person, roles } = useSession();
  const { data, error, refetch } = queries.useQuery('get', '/api/desk', {}, { refetchInterval: 5 * MINUTE });
  return (
    <>
      <PageHead
        title={data ? `${person.name}，今天${summaryOf(data)}` : '工作台'}
        sub={data && dayText(data.today)}
      />
      <PageBody>
        {roles.some(({ role }) => role === 'leader') && <YearAtAGlance />}
        {error && !data && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <PageLoading />}
        {data && <Morning desk={data} />}
      </PageBody>
    </>
  );
}

function summaryOf({ mine }: Desk): string {
  if (mine.total === 0) return '没有要办的事';
  const late = mine.items.filter(({ light }) => light === 'overdue').length;
  return `有${mine.total}件事要办${late > 0 ? `，${late}件已过期限` : ''}`;
}

function Morning({ desk }: { desk: Desk }) {
  const { mine, waiting, changes, changedSince } = desk;
  const [open, setOpen] = useState<{ readonly key: string; readonly at: number }>();
  const groups = groupsOf(mine.items);
  const ordered = groups.flatMap(({ matters }) => matters);
  const found = ordered.findIndex((matter) => keyOf(matter) === open?.key);
  // What was settled has left the list: the next one has its place.
  const at = open === undefined ? -1 : found >= 0 ? found : Math.min(open.at, ordered.length - 1);
  const current = ordered[at];
  const go = (to: number) => {
    const matter = ordered[to];
    return matter && (() => setOpen({ key: keyOf(matter), at: to }));
  };
  return (
    <div className={classes.morning}>
      <div>
        {mine.total === 0 && <FirstSteps />}
        {groups.map(({ key, name, matters }) => (
          <Section key={key} title={name} aside={`${matters.length}件`}>
            <ul className={classes.list} data-group={key}>
              {matters.map((matter) => (
                <MatterRow
                  key={keyOf(matter)}
                  matter={matter}
                  active={current !== undefined && keyOf(matter) === keyOf(current)}
                  onOpen={() => setOpen({ key: keyOf(matter), at: ordered.indexOf(matter) })}
                />
              ))}
            </ul>
          </Section>
        ))}
        {mine.total > mine.items.length && (
          <p className={classes.soft}>
            先列出最急的{mine.items.length}件，一共{mine.total}件，办完前面的，后面的会接上来。
          </p>
        )}
      </div>
      <div>
        <Waiting waiting={waiting} />
        <Changes changes={changes} since={changedSince} />
      </div>
      {open !== undefined && (
        <Suspense>
          <MatterDrawer
            matter={current}
            place={`${at + 1} / ${ordered.length}`}
            onClose={() => setOpen(undefined)}
            onPrevious={go(at - 1)}
            onNext={go(at + 1)}
          />
        </Suspense>
      )}
    </div>
  );
}
