import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { api } from '@/api/index.ts';
import { type Answer } from '@/api/index.ts';
import { type Act, act, ActBar } from '@/ui/acts/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Files } from '@/ui/files.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import { findingFields } from './inspection-acts.ts';
import { FINDINGS } from './problems.tsx';
import classes from './inspections.module.css';
import { type Finding, FINDING_KINDS, type Inspection } from './words.ts';

interface FindingsProps {
  readonly inspection: Inspection;
  readonly findings: readonly Finding[];
}

/** 发现的问题, each with its evidence and what became of it in the ledger. */
export function Findings({ inspection, findings }: FindingsProps) {
  const mayFind = inspection.acts.includes('find');
  const navigate = useNavigate();
  if (findings.length === 0 && !mayFind) return null;
  return (
    <Section
      title={<span id={FINDINGS}>发现的问题</span>}
      aside={findings.length > 0 ? `${findings.length}个` : undefined}
    >
      {findings.length === 0 && (
        <EmptyState title="还没有登记问题" what="登记事实、证据和整改要求；没有发现问题的，在评价中写明。" />
      )}
      <ol className={classes.findings}>
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} inspection={inspection} mayChange={mayFind} />
        ))}
      </ol>
      {mayFind && (
        <Button
          className="no-print"
          icon={<UploadOutlined />}
          onClick={() => void navigate(`/inspections/${inspection.id}/import`)}
        >
          从 Excel 导入
        </Button>
      )}
    </Section>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly inspection: Inspection;
  readonly mayChange: boolean;
}

function FindingCard({ finding, inspection, mayChange }: FindingCardProps) {
  const { id, unitName, kind, fact, evidence, basis, demand, completionDays, completeBy, setAsideAt } =
    finding;
  const { itemId, itemCode, taskId, taskTitle, attachments } = finding;
  return (
    <li className={classes.finding} data-kind={kind} data-set-aside={setAsideAt !== null}>
      <p>
        <strong>{unitName}</strong> {FINDING_KINDS[kind]}
        {setAsideAt !== null && (
          <>
            {' '}
            <Light light="withdrawn" word="经复核撤销" />
          </>
        )}
      </p>
      <p>{fact}</p>
      <p className={classes.soft}>证据：{evidence}</p>
      {basis !== null && <p className={classes.soft}>违反的规定：{basis}</p>}
      {taskId !== null && (
        <p className={classes.soft}>
          数据不实的任务：<Link to={`/tasks/${taskId}`}>{taskTitle}</Link>
        </p>
      )}
      <p>
        要求：{demand}（
        {completeBy === null ? (
          `文书送出后${completionDays}天内`
        ) : (
          <>
            完成期限 <DayText on={completeBy} />
          </>
        )}
        ）
      </p>
      {itemId !== null && (
        <p className={classes.soft}>
          整改事项 <Link to={`/rectification/${itemId}`}>{itemCode}</Link>
        </p>
      )}
      {(attachments > 0 || mayChange) && (
        <Files record={{ kind: 'finding', id }} mayAdd={mayChange} empty={null} />
      )}
      {mayChange && <ActBar acts={findingActs(finding, inspection)} keptAs={`finding.${id}`} />}
    </li>
  );
}

function findingActs(finding: Finding, inspection: Inspection): Act[] {
  const {
    id: findingId,
    unitId,
    kind,
    fact,
    evidence,
    basis,
    demand,
    completionDays,
    taskId,
    reportId,
  } = finding;
  const path = { params: { path: { inspectionId: inspection.id, findingId } } };
  const { version } = inspection;
  return [
    act<Answer<'FindingPart'>>({
      key: 'change',
      label: '修改问题',
      okText: '保存',
      rare: true,
      initial: {
        unitId,
        kind,
        fact,
        evidence,
        demand,
        completionDays,
        ...(basis === null ? {} : { basis }),
        ...(taskId === null ? {} : { taskId }),
      },
      fields: findingFields(inspection),
      send: (changed) =>
        api.PATCH('/api/inspections/{inspectionId}/findings/{findingId}', {
          ...path,
          body: { version, finding: { ...changed, ...(reportId === null ? {} : { reportId }) } },
        }),
    }),
    act({
      key: 'remove',
      label: '删除问题',
      rare: true,
      danger: true,
      intro: '只删除登记有误的问题。',
      send: () =>
        api.POST('/api/inspections/{inspectionId}/findings/{findingId}/removal', {
          ...path,
          body: { version },
        }),
    }),
  ];
}
