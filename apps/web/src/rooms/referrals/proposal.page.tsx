import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Files } from '@/ui/files.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { proposalActs } from './proposal-acts.ts';
import classes from './referrals.module.css';
import { KINDS, lightOf, type Proposal, STATUSES } from './words.ts';

/** One proposal: its leads, the papers with it, the decision, and what came of it. */
export function Component() {
  const proposalId = Number(useParams()['proposalId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/proposals/{proposalId}', {
    params: { path: { proposalId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <ProposalPage proposal={data} /> : <PageLoading />;
}

function ProposalPage({ proposal }: { proposal: Proposal }) {
  const { id, title, kind, number, status, steps, leads, documents, text, recipients } = proposal;
  return (
    <>
      <PageHead
        crumbs={[{ label: '通报移送', to: '/proposals' }, { label: number ?? KINDS[kind] }]}
        title={title}
        sub={
          <>
            <Light light={lightOf(status)} word={STATUSES[status]} /> {proposal.unitName}
          </>
        }
        actions={<ActBar acts={openOf(proposalActs(proposal), steps)} keptAs={`proposal.${id}`} />}
      />
      <PageBody>
        <Section title="办理情况">
          <Course proposal={proposal} />
        </Section>
        <Section title="线索">
          <ol className={classes.list}>
            {leads.map((lead) => (
              <li key={lead}>{lead}</li>
            ))}
          </ol>
        </Section>
        {text !== null && (
          <Section title={kind === 'referral' ? '移送函' : '通报'}>
            <p className={classes.text}>{text}</p>
            {recipients.length > 0 && (
              <p className={classes.soft}>
                印发：{recipients.map(({ organizationName }) => organizationName).join('、')}
              </p>
            )}
          </Section>
        )}
        <Section title="随附材料" aside={`${documents.length}件`}>
          <ol className={classes.list}>
            {documents.map(({ kind: of, recordId, number: itsNumber, name }) => (
              <li key={`${of}${recordId ?? itsNumber}`}>
                {placeOf(of, recordId) === undefined ? (
                  name
                ) : (
                  <Link to={placeOf(of, recordId) ?? ''}>{name}</Link>
                )}{' '}
                <span className={classes.soft}>{itsNumber}</span>
              </li>
            ))}
          </ol>
          <Files record={{ kind: 'proposal', id }} mayAdd={steps.length > 0} empty={null} />
        </Section>
      </PageBody>
    </>
  );
}

/** Where a listed record stands; a report stands with its task, a paper nowhere. */
const PLACES: Readonly<Record<string, string>> = {
  notice: '/notices',
  interview: '/interviews',
  item: '/rectification',
};
const placeOf = (kind: string, recordId: number | null): string | undefined =>
  recordId === null || PLACES[kind] === undefined ? undefined : `${PLACES[kind]}/${recordId}`;

function Course({ proposal }: { proposal: Proposal }) {
  const { kind, taskId, taskTitle, proposedAt, proposedByName, decidedAt, decidedByName, decisionReason } =
    proposal;
  const { endsCase, issuedOn, issuedByName, receivingBody, receivedOn, receiver, receiptRef } = proposal;
  const { answeredOn, answer, answerRef } = proposal;
  return (
    <Facts
      items={[
        { label: '所涉任务', value: <Link to={`/tasks/${taskId}`}>{taskTitle}</Link> },
        { label: '提出', value: `${proposedByName ?? '系统按督办规则'}，${instantText(proposedAt)}` },
        { label: '决定', value: decidedAt && `${decidedByName ?? ''}，${instantText(decidedAt)}` },
        { label: '理由', value: decisionReason, wide: true },
        {
          label: '接收机关签收后',
          value: endsCase === null ? null : endsCase ? '督办件办结' : '督办继续',
        },
        {
          label: kind === 'referral' ? '移送' : '印发',
          value: issuedOn && (
            <>
              <DayText on={issuedOn} />，{issuedByName}
            </>
          ),
        },
        { label: '接收机关', value: receivingBody },
        {
          label: '回执',
          value: receivedOn && (
            <>
              <DayText on={receivedOn} />，{receiver}
              {receiptRef !== null && `，${receiptRef}`}
            </>
          ),
        },
        {
          label: '办理结果',
          value: answeredOn && (
            <>
              {answer}（<DayText on={answeredOn} />
              {answerRef !== null && `，${answerRef}`}）
            </>
          ),
          wide: true,
        },
      ]}
    />
  );
}
