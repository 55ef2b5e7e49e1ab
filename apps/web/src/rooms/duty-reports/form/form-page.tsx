import { Button } from 'antd';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { api, type Problem, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { useKept } from '@/ui/kept-text.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import { StickyFoot } from '@/ui/sticky-foot.tsx';
import type { Cycle } from '../duty-words.ts';
import { DimensionRows } from './dimension-rows.tsx';
import classes from './form.module.css';
import { draftOf, faultsOf, freshKey, type FormDraft, newDimension, newSection } from './form-draft.ts';
import { SectionRows } from './section-rows.tsx';

const BY_LEDGER = 'rectification';
/** Who writes each list. */
const WRITERS: Readonly<Record<Cycle['lists'][number]['key'], string>> = {
  performance: '单位填写',
  problems: '单位填写',
  appraisal: '督办机构填写',
  rectification: '由整改台账自动填写',
};

/** 述法模板: what this year asks, changed until 述法 begins. */
export function Component() {
  const cycleId = Number(useParams()['cycleId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/duty-cycles/{cycleId}', {
    params: { path: { cycleId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return data.status === 'draft' ? (
    <Editor cycle={data} />
  ) : (
    <Navigate to={`/duty-cycles/${cycleId}`} replace />
  );
}

function Editor({ cycle }: { cycle: Cycle }) {
  const { id, version, title } = cycle;
  const navigate = useNavigate();
  const { run, busy } = useAct();
  const [problem, setProblem] = useState<Problem>();
  const kept = useKept<FormDraft>(`duty-cycle.${id}.form`, draftOf(cycle));
  const { lists, dimensions } = kept.value;
  const faults = faultsOf(problem, kept.value);
  const wrong = Object.keys(faults).length;
  const total = dimensions.reduce((sum, { points }) => sum + points, 0);
  const setSections = (at: number, sections: FormDraft['lists'][number]['sections']) => {
    const list = lists[at];
    if (list) kept.set({ dimensions, lists: lists.with(at, { ...list, sections }) });
  };
  const save = async () => {
    setProblem(undefined);
    const saved = await run(
      '保存述法模板',
      () =>
        api.POST('/api/duty-cycles/{cycleId}/form', {
          params: { path: { cycleId: id } },
          body: {
            version,
            lists: lists.map(({ key, sections }) => ({ key, sections: [...sections] })),
            dimensions: [...dimensions],
          },
        }),
      { onProblem: setProblem },
    );
    if (!saved) return;
    kept.forget();
    await navigate(`/duty-cycles/${id}`);
  };
  return (
    <>
      <PageHead
        crumbs={[
          { label: '年度述法', to: '/duty-cycles' },
          { label: `${cycle.year}年度`, to: `/duty-cycles/${id}` },
          { label: '模板' },
        ]}
        title={`${title}的模板`}
        sub="启动以前可以修改，启动后固定；下一年度沿用这一年的模板。"
      />
      <PageBody>
        {lists.map(({ key, sections }, at) => {
          const name = cycle.lists.find((list) => list.key === key)?.title ?? '';
          return (
            <Section key={key} title={name} aside={WRITERS[key]}>
              <SectionRows
                list={name}
                sections={sections}
                byLedger={key === BY_LEDGER}
                faults={faults}
                onChange={(changed) => setSections(at, changed)}
                onAdd={() => setSections(at, [...sections, newSection(freshKey(kept.value))])}
              />
            </Section>
          );
        })}
        <Section title="评议项目" aside={`满分${total}分`}>
          <DimensionRows
            dimensions={dimensions}
            faults={faults}
            onChange={(changed) => kept.set({ lists, dimensions: changed })}
            onAdd={() => kept.set({ lists, dimensions: [...dimensions, newDimension(freshKey(kept.value))] })}
          />
        </Section>
        {problem && wrong === 0 && <ProblemView problem={problem} />}
        <StickyFoot>
          <Button type="primary" loading={busy !== undefined} onClick={() => void save()}>
            保存模板
          </Button>
          <Button
            onClick={() => {
              kept.set(draftOf(cycle));
              kept.forget();
              setProblem(undefined);
            }}
          >
            恢复原样
          </Button>
          {wrong > 0 && (
            <span className={classes.fault} role="alert">
              没有保存：有{wrong}处要更正，已在栏目下标出。
            </span>
          )}
          {kept.savedAt && <span className={prose.soft}>草稿已保存于 {instantText(kept.savedAt)}</span>}
        </StickyFoot>
      </PageBody>
    </>
  );
}
