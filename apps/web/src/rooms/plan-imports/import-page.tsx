import { Button, Dropdown, Grid, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { problemOf } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { ConfirmImport } from './confirm-import.tsx';
import { Differences } from './differences.tsx';
import { DraftList } from './drafts/draft-list.tsx';
import { LeadAll } from './drafts/lead-all.tsx';
import classes from './import-page.module.css';
import { importTitle, stateWord } from './import-words.ts';
import { outlineOf, type Placed } from './outline.ts';
import { ReportPane } from './report/report-pane.tsx';
import { useScrollSync } from './scroll-sync.ts';
import { type Import, type ImportDesk, useImport } from './sheet.ts';

/** A report beside what was read in it. */
export function Component() {
  const importId = Number(useParams()['importId']);
  const desk = useImport(importId);
  if (desk.error && !desk.data) {
    return <ProblemView problem={problemOf(desk.error)} onRetry={() => void desk.refetch()} />;
  }
  return desk.data ? <Workbench sheet={desk.data} desk={desk} /> : <PageLoading />;
}

type Shown = 'all' | 'doubtful' | 'leaderless' | 'dropped';

const SHOWN: Readonly<Record<Shown, readonly [string, (placed: Placed) => boolean]>> = {
  all: ['全部', () => true],
  doubtful: ['存疑', ({ draft }) => draft.state === 'kept' && draft.doubts.length > 0],
  leaderless: [
    '未定牵头',
    ({ draft, hasChildren }) => draft.state === 'kept' && !hasChildren && draft.leadUnitId === null,
  ],
  dropped: ['已舍去', ({ draft }) => draft.state === 'dropped'],
};

function Workbench({ sheet, desk }: { sheet: Import; desk: ImportDesk }) {
  const wide = Grid.useBreakpoint().lg ?? true;
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState<Shown>('all');
  const [side, setSide] = useState<'report' | 'drafts'>('drafts');
  const report = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const outline = useMemo(() => outlineOf(sheet.drafts), [sheet.drafts]);
  const active = Number(params.get('item') ?? Number.NaN) || outline[0]?.draft.id;
  const sync = useScrollSync(report, list, active);
  const mayWork = useMay()('plans.import') && sheet.state === 'open';
  const pick = (draftId: number | undefined) => {
    setParams(
      (before) => {
        before.set('item', draftId === undefined ? 'none' : String(draftId));
        return before;
      },
      { replace: true },
    );
  };
  const rows = outline.filter(SHOWN[shown][1]);
  const open = params.get('item') === 'none' ? undefined : active;
  return (
    <div className={classes.page}>
      <Head sheet={sheet} outline={outline} desk={desk} mayWork={mayWork} />
      {!wide && (
        <Segmented
          block
          className={classes.sides ?? ''}
          value={side}
          onChange={setSide}
          options={[
            { value: 'drafts', label: `条目 ${outline.length}` },
            { value: 'report', label: '原文' },
          ]}
        />
      )}
      <div className={classes.panes}>
        <div className={classes.side} hidden={!wide && side !== 'report'}>
          <ReportPane
            ref={report}
            text={sheet.text}
            outline={outline}
            active={open}
            onPick={pick}
            onScroll={sync.onReportScroll}
          />
        </div>
        <div className={classes.side} hidden={!wide && side !== 'drafts'}>
          <div className={classes.tools}>
            <Segmented<Shown>
              size="small"
              value={shown}
              onChange={setShown}
              options={(Object.keys(SHOWN) as Shown[]).map((key) => ({
                value: key,
                label: `${SHOWN[key][0]} ${outline.filter(SHOWN[key][1]).length}`,
              }))}
            />
            {mayWork && <LeadAll outline={outline} desk={desk} />}
            <span className={classes.keys}>↑↓ 逐条　Enter 展开　Del 舍去或恢复</span>
          </div>
          {rows.length > 0 ? (
            <DraftList
              ref={list}
              outline={rows}
              active={open}
              inSight={sync.inSight}
              mayWork={mayWork}
              desk={desk}
              onPick={pick}
            />
          ) : (
            <EmptyState title={`没有${SHOWN[shown][0]}的条目`} what="换一个筛选，或者继续核对其他条目。" />
          )}
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  readonly sheet: Import;
  readonly outline: readonly Placed[];
  readonly desk: ImportDesk;
  readonly mayWork: boolean;
}

function Head({ sheet, outline, desk, mayWork }: HeadProps) {
  const mayImport = useMay()('plans.import');
  const navigate = useNavigate();
  const [comparing, setComparing] = useState(false);
  return (
    <>
      <PageHead
        crumbs={[{ label: '报告导入', to: '/plan-imports' }, { label: sheet.issuer }]}
        title={importTitle(sheet)}
        sub={
          <>
            {sheet.reportYear}年度报告，安排{sheet.planYear}年工作：“{sheet.planHeading}”　
            {stateWord(sheet.state)}
            {sheet.doubts.map(({ code, message }) => (
              <span key={code} className={classes.doubt}>
                <span className={classes.flag}>疑</span>
                {message}
              </span>
            ))}
          </>
        }
        actions={
          <>
            {sheet.previousImportId !== null && (
              <Button onClick={() => setComparing(true)}>与上一版本比较</Button>
            )}
            {sheet.state === 'confirmed' && (
              <Button type="primary" onClick={() => void navigate(`/targets?reportId=${sheet.reportId}`)}>
                查看成为的目标
              </Button>
            )}
            {mayImport && sheet.state === 'discarded' && (
              <Button onClick={() => void desk.close('resume')}>重新处理</Button>
            )}
            {mayWork && (
              <>
                <Dropdown
                  trigger={['click']}
                  menu={{
                    items: [{ key: 'discard', label: '放弃这份导入' }],
                    onClick: () => void desk.close('discard'),
                  }}
                >
                  <Button>更多</Button>
                </Dropdown>
                <ConfirmImport sheet={sheet} outline={outline} desk={desk} />
              </>
            )}
          </>
        }
      />
      {comparing && <Differences importId={sheet.id} onClose={() => setComparing(false)} />}
    </>
  );
}
