import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, type Problem } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { clockText } from './clock-text.ts';
import { useKept } from '@/ui/kept-text.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { useOwnOffices } from './own-offices.ts';
import { filledIn, TargetForm, type TargetText } from './target-form.tsx';
import classes from './target-form.module.css';

interface NewTarget extends TargetText {
  readonly officeId: number | null;
  readonly planYear: number | null;
}

/** A target that no report announced. */
export function Component() {
  const navigate = useNavigate();
  const offices = useOwnOffices();
  const { run, busy } = useAct();
  const [problem, setProblem] = useState<Problem>();
  const kept = useKept<NewTarget>('target.new', {
    ...{ title: '', summary: '', leadUnitId: null, indicators: [], planYear: null },
    officeId: offices[0]?.value ?? null,
  });
  const { officeId, planYear, ...text } = kept.value;
  const ready =
    officeId !== null && planYear !== null && text.title.trim() !== '' && text.summary.trim() !== '';
  const create = async () => {
    if (officeId === null || planYear === null) return;
    setProblem(undefined);
    const created = await run(
      '建立目标草稿',
      async () =>
        (
          await api.POST('/api/targets', {
            body: { officeId, planYear, ...text, indicators: filledIn(text.indicators) },
          })
        ).data,
      { onProblem: setProblem },
    );
    if (!created) return;
    kept.forget();
    void navigate(`/targets/${created.id}`);
  };
  return (
    <>
      <PageHead
        crumbs={[{ label: '年度目标', to: '/targets' }, { label: '手工建立' }]}
        title="手工建立目标"
        sub="报告中没有写、上级新交办的目标在这里建立；报告中写了的请从报告导入，以便保留出处。"
      />
      <PageBody narrow>
        <div className={classes.form}>
          {offices.length > 1 && (
            <label className={classes.field}>
              <span>督办机构</span>
              <Select
                value={officeId}
                options={[...offices]}
                onChange={(next) => kept.set({ ...kept.value, officeId: next })}
              />
            </label>
          )}
          <label className={classes.field}>
            <span>年度</span>
            <InputNumber
              value={planYear}
              min={1990}
              max={2100}
              placeholder="如：2024"
              onChange={(next) => kept.set({ ...kept.value, planYear: next })}
            />
          </label>
          <TargetForm
            value={text}
            onChange={(next) => kept.set({ ...kept.value, ...next })}
            problem={problem}
          />
          {problem && <ProblemView problem={problem} />}
          <div className={classes.foot}>
            <Button
              type="primary"
              disabled={!ready}
              loading={busy !== undefined}
              onClick={() => void create()}
            >
              建立草稿
            </Button>
            {kept.savedAt && <span className={classes.kept}>{clockText(kept.savedAt)}已暂存在本机</span>}
          </div>
        </div>
      </PageBody>
    </>
  );
}
