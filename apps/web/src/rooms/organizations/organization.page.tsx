import { App } from 'antd';
import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { plainDay, spanText } from '../people/span-text.ts';
import { type Merger, organizationActs } from './organization-acts.ts';
import { OrganizationPeople } from './organization-people.tsx';
import classes from './organizations.module.css';
import { KINDS, LEVELS, type Organization } from './words.ts';

export function Component() {
  const organizationId = Number(useParams()['organizationId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/organizations/{organizationId}', {
    params: { path: { organizationId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <One organization={data} /> : <PageLoading />;
}

/** An organisation: its names over time, who came into it, who works there. */
function One({ organization }: { organization: Organization }) {
  const { id, name, code, kind, level, parentId, parentName, agencyCode, validFrom, validTo } = organization;
  const { mergedIntoId, mergedIntoName, people } = organization;
  const may = useMay();
  const { today } = useCalendar();
  const { modal } = App.useApp();
  const told = ({ leading, cooperating, rectifications }: Merger) =>
    void modal.success({
      title: '已合并，没有办结的事项已移交',
      content: `牵头任务${leading}项，配合任务${cooperating}项，整改事项${rectifications}项。`,
      okText: '知道了',
    });
  const closed = validTo !== null;
  const manages = may('organizations.manage') && !closed;
  const prospect = queries.useQuery(
    'get',
    '/api/organizations/{organizationId}/prospect',
    { params: { path: { organizationId: id } } },
    { enabled: manages },
  );
  const acts = manages ? organizationActs(organization, prospect.data, today, told) : [];
  return (
    <>
      <PageHead
        crumbs={[{ label: '机构', to: '/organizations' }, { label: code }]}
        title={name}
        sub={`${LEVELS[level]}${KINDS[kind]}${closed ? '，已撤并' : ''}`}
        actions={<ActBar acts={acts} keptAs={`organization.${id}.${organization.version}`} />}
      />
      <PageBody>
        <Section title="基本情况">
          <Facts
            items={[
              { label: '代码', value: code },
              {
                label: '上级',
                value:
                  parentId === null ? '顶级' : <Link to={`/organizations/${parentId}`}>{parentName}</Link>,
              },
              { label: '机关代字', value: agencyCode },
              { label: '存续', value: spanText(validFrom, validTo) },
              {
                label: '并入',
                value: mergedIntoId !== null && (
                  <Link to={`/organizations/${mergedIntoId}`}>{mergedIntoName}</Link>
                ),
              },
            ]}
          />
        </Section>
        {!closed && <OrganizationPeople people={people} />}
        <Names organization={organization} />
        <Mergers organization={organization} />
      </PageBody>
    </>
  );
}

function Names({ organization: { names, validTo } }: { organization: Organization }) {
  return (
    <Section title="历次名称">
      <ul className={classes.plain}>
        {[...names].reverse().map(({ name, fromOn, untilOn, reason }) => (
          <li key={fromOn}>
            <span>{name}</span>
            <span className={classes.note}>{spanText(fromOn, untilOn ?? validTo)}</span>
            {reason && <span>{reason}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Mergers({ organization: { mergers } }: { organization: Organization }) {
  if (mergers.length === 0) return null;
  return (
    <Section title="并入本单位的">
      <ul className={classes.plain}>
        {mergers.map(({ id, name, lastDay }) => (
          <li key={id}>
            <Link to={`/organizations/${id}`}>{name}</Link>
            <span className={classes.note}>存续到{plainDay(lastDay)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
