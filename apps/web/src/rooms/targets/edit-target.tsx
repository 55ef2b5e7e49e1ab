import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { api, type Problem } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { useKept } from '@/ui/kept-text.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { filledIn, TargetForm, type TargetText } from './target-form.tsx';
import type { Target } from './target-words.ts';

/** Changing a draft; what is typed is kept until it has been saved. */
export function EditTarget({ target, onClose }: { target: Target; onClose: () => void }) {
  const { run, busy } = useAct();
  const [problem, setProblem] = useState<Problem>();
  const { title, summary, leadUnitId, indicators } = target;
  const kept = useKept<TargetText>(`target.${target.id}.edit`, {
    ...{ title, summary, leadUnitId },
    indicators: indicators.map(({ id: _, ...indicator }) => indicator),
  });
  const save = async () => {
    setProblem(undefined);
    const saved = await run(
      '保存目标',
      () =>
        api.PATCH('/api/targets/{targetId}', {
          params: { path: { targetId: target.id } },
          body: { version: target.version, ...kept.value, indicators: filledIn(kept.value.indicators) },
        }),
      { onProblem: setProblem },
    );
    if (!saved) return;
    kept.forget();
    onClose();
  };
  return (
    <Drawer
      open
      title="修改目标"
      size={640}
      onClose={onClose}
      footer={
        <Button type="primary" loading={busy !== undefined} onClick={() => void save()}>
          保存
        </Button>
      }
    >
      {problem && <ProblemView problem={problem} />}
      <TargetForm value={kept.value} onChange={kept.set} problem={problem} />
    </Drawer>
  );
}
