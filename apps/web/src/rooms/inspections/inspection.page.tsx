import { Alert, Button } from 'antd';
import { useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PaperView } from '@/ui/paper/index.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Story } from '@/ui/story.tsx';
import { Findings } from './findings.tsx';
import { inspectionActs } from './inspection-acts.ts';
import { OfficeOnly } from './office-only.tsx';
import { Problems } from './problems.tsx';
import { Reviews, UnitParts } from './unit-parts.tsx';
import { AUTHORITIES, type Finding, type Inspection, lightOf, STATUSES } from './words.ts';

const MANY = 100;
/** The notice that says why the document cannot be signed yet. */
const WHY_NOT = 'awaits-instruction';

/** An inspection: plan, team, findings with their evidence, the one document and each unit's part of it. */
export function Component() {
  const inspectionId = Number(useParams()['inspectionId']);
  const path = { inspectionId };
  const { data, error, refetch } = queries.useQuery('get', '/api/inspections/{inspectionId}', {
    params: { path },
  });
  const findings = queries.useQuery('get', '/api/inspections/{inspectionId}/findings', {
    params: { path, query: { limit: MANY } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <InspectionPage inspection={data} findings={findings.data?.items ?? []} /> : <PageLoading />;
}

function InspectionPage({ inspection, findings }: { inspection: Inspection; findings: readonly Finding[] }) {
  const { id, version, topic, status, number, acts, office, issuedAt } = inspection;
  const open = [...acts, ...(acts.includes('find') ? ['assess'] : [])];
  const awaitsInstruction = status === 'awaiting_signature' && office !== null && !office.instructed;
  return (
    <>
      <PageHead
        crumbs={[{ label: '督察', to: '/inspections' }, { label: number ?? `${inspection.planYear}年计划` }]}
        title={topic}
        sub={<Light light={lightOf(inspection)} word={STATUSES[status]} />}
        actions={
          <>
            {awaitsInstruction && acts.includes('issue') && (
              <Button disabled aria-describedby={WHY_NOT}>
                签发
              </Button>
            )}
            <ActBar acts={openOf(inspectionActs(inspection), open)} keptAs={`inspection.${id}`} />
          </>
        }
      />
      <PageBody>
        {awaitsInstruction && (
          <Alert
            id={WHY_NOT}
            type="info"
            showIcon
            title="等领导批示后才能签发"
            description="督察文书须有领导批示。已通知分管领导在系统中批示；领导书面批示的，由签发人补录后一并签发。"
          />
        )}
        {office?.lastReason && (
          <Alert
            type="info"
            showIcon
            title={status === 'cancelled' ? '取消的理由' : '最近一次退回的理由'}
            description={office.lastReason}
          />
        )}
        <Plan inspection={inspection} />
        {office && <OfficeOnly office={office} />}
        <UnitParts inspection={inspection} findings={findings} />
        <Findings inspection={inspection} findings={findings} />
        <Reviews inspection={inspection} findings={findings} />
        {(issuedAt !== null || status === 'awaiting_signature') && (
          <Section title="督察文书" aside={issuedAt === null ? '未签发的印有“草稿”。' : undefined}>
            <PaperView
              url={`/api/inspections/${id}/document/file`}
              label={number ?? topic}
              version={version}
            />
          </Section>
        )}
        {office && <InspectionStory inspectionId={id} />}
      </PageBody>
    </>
  );
}

function Plan({ inspection }: { inspection: Inspection }) {
  const { scope, authority, units, startsOn, endsOn, team, jointWith, officeName, planYear } = inspection;
  const {
    approvedAt,
    approvedByName,
    startedAt,
    signedByName,
    issuedAt,
    problems,
    closed,
    planDueOn,
    number,
  } = inspection;
  return (
    <Section title="计划">
      <Facts
        items={[
          { label: '督察内容', value: scope, wide: true },
          {
            label: '督察依据',
            value: (
              <>
                {AUTHORITIES[authority.kind]}：{authority.issuer}，{authority.reference}，
                <DayText on={authority.on} />
              </>
            ),
            wide: true,
          },
          { label: '被督察单位', value: units.map(({ name }) => name).join('、'), wide: true },
          {
            label: '时间',
            value: (
              <>
                <DayText on={startsOn} />至<DayText on={endsOn} />
              </>
            ),
          },
          {
            label: '督察组',
            value: team.map(({ name, head }) => (head ? `${name}（组长）` : name)).join('、'),
          },
          { label: '督察机构', value: jointWith === null ? officeName : `${officeName}，联合${jointWith}` },
          { label: '计划年度', value: `${planYear}年` },
          { label: '批准', value: approvedAt && `${approvedByName ?? ''}，${instantText(approvedAt)}` },
          { label: '启动', value: startedAt && instantText(startedAt) },
          { label: '签发', value: issuedAt && `${signedByName ?? ''}，${instantText(issuedAt)}` },
          { label: '整改方案期限', value: planDueOn && <DayText on={planDueOn} /> },
          {
            label: '问题',
            value: problems > 0 && <Problems number={number} problems={problems} closed={closed} />,
          },
        ]}
      />
    </Section>
  );
}

function InspectionStory({ inspectionId }: { inspectionId: number }) {
  const { data } = queries.useQuery('get', '/api/inspections/{inspectionId}/story', {
    params: { path: { inspectionId }, query: { limit: MANY } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="督察过程">
      <Story items={data.items.map(({ id, at, who, sentence }) => ({ id, at, who, what: sentence }))} />
    </Section>
  );
}
