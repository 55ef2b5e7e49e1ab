import { Button } from 'antd';
import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { Link } from 'react-router';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { RecordDrawer } from '@/ui/record-drawer.tsx';
import { WorkdayRuler } from '@/ui/workday-ruler.tsx';
import classes from './desk.module.css';
import { keyOf, type Matter, type MatterKind } from './matter.ts';
import type { PanelProps } from './panels/panel.ts';

type Panel = LazyExoticComponent<ComponentType<PanelProps>>;

const review = lazy(() => import('./panels/review-panel.tsx'));
const task = lazy(() => import('./panels/task-panel.tsx'));
const notice = lazy(() => import('./panels/notice-panel.tsx'));
const item = lazy(() => import('./panels/item-panel.tsx'));
const interview = lazy(() => import('./panels/interview-panel.tsx'));

/** Where a matter is settled beside the list; of the other kinds the page of the record opens. */
const PANELS: Readonly<Partial<Record<MatterKind, Panel>>> = {
  review,
  ...{ accept: task, returned: task, resubmit: task, period: task, finish: task, extension: task },
  ...{ disagreement: task, contribution: task },
  ...{ signature: notice, receive: notice, answer: notice, reply: notice, objection: notice },
  ...{ interview_arrange: notice },
  ...{ rectify_agree: item, rectify: item, verification: item },
  ...{ interview_attend: interview, interview_move: interview, interview_record: interview },
  ...{ interview_confirm: interview, interview_confirm_office: interview },
};

interface MatterDrawerProps {
  /** Nothing: the last one has been settled. */
  readonly matter: Matter | undefined;
  /** Which of how many. */
  readonly place: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** A matter beside the list: when it is settled, the next one stands in its place. */
export default function MatterDrawer({ matter, place, onClose, onPrevious, onNext }: MatterDrawerProps) {
  return (
    <RecordDrawer
      open
      title={matter ? `${matter.act}（${place}）` : '都办完了'}
      width={860}
      onClose={onClose}
      onPrevious={onPrevious}
      onNext={onNext}
      extra={
        matter && (
          <Link to={matter.path}>
            <Button>打开原页</Button>
          </Link>
        )
      }
    >
      {matter ? (
        <Content key={keyOf(matter)} matter={matter} place={place} />
      ) : (
        <EmptyState title="都办完了" what="没有等您办的事了，新到的会出现在工作台。" />
      )}
    </RecordDrawer>
  );
}

function Content({ matter, place }: { matter: Matter; place: string }) {
  const { kind, title, why, unitName, dueOn, workingDaysLeft, sinceOn, path } = matter;
  const Panel = PANELS[kind];
  return (
    <>
      <p className={classes.reason}>
        {unitName}，{why}
        {dueOn !== null && '，期限'}
        {dueOn !== null && <DayText on={dueOn} workdaysLeft={workingDaysLeft} />}。
      </p>
      {Panel ? (
        <Suspense fallback={<PageLoading />}>
          <Panel matter={matter} place={place} />
        </Suspense>
      ) : (
        <>
          <h2 className={classes.matter}>{title}</h2>
          {dueOn !== null && sinceOn !== null && (
            <WorkdayRuler from={sinceOn} to={dueOn} marks={[{ on: dueOn, label: '期限', kind: 'due' }]} />
          )}
          <Link to={path}>
            <Button type="primary">去办理</Button>
          </Link>
        </>
      )}
    </>
  );
}
