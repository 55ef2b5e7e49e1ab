import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { appoint, dismissals, edit, type Person, substitute, substitutionEnds } from './person-acts.ts';
import { Posts, Substitutions } from './posts.tsx';
import { ROLE_TITLES } from './role-words.ts';

const MOST = 100;

export function Component() {
  const personId = Number(useParams()['personId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/people/{personId}', {
    params: { path: { personId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <One key={data.id} person={data} /> : <PageLoading />;
}

/** A person: what they are, where, and who stands in for them. */
function One({ person }: { person: Person }) {
  const may = useMay();
  const { today } = useCalendar();
  const { data } = queries.useQuery('get', '/api/substitutions', {
    params: { query: { personId: person.id, standing: 'all', limit: MOST } },
  });
  const substitutions = data?.items ?? [];
  const standIn = may('substitutes.manage') ? substitute(person, today) : undefined;
  const acts = [
    ...(may('people.manage') ? [appoint(person, today), edit(person)] : []),
    ...(standIn ? [standIn] : []),
    ...(may('people.manage') ? dismissals(person, today) : []),
    ...(may('substitutes.manage') ? substitutionEnds(substitutions, today) : []),
  ];
  const titles = [...new Set(person.roles.map(({ role }) => ROLE_TITLES[role]))];
  return (
    <>
      <PageHead
        crumbs={[{ label: '人员', to: '/people' }, { label: person.code }]}
        title={person.name}
        sub={[person.position, ...titles].filter(Boolean).join('、') || '未任职'}
        actions={<ActBar acts={acts} keptAs={`person.${person.id}.${person.version}`} />}
      />
      <PageBody>
        <Section title="基本情况">
          <Facts
            items={[
              { label: '代码', value: person.code },
              { label: '邮箱', value: person.email },
              { label: '职务', value: person.position },
              {
                label: '账号',
                value: may('accounts.read') && (
                  <Link to={`/accounts?text=${encodeURIComponent(person.name)}`}>查看账号</Link>
                ),
              },
            ]}
          />
        </Section>
        <Posts roles={person.roles} />
        <Substitutions items={substitutions} />
      </PageBody>
    </>
  );
}
