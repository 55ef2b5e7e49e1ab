import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type Answer, api, Problem, problemOf } from '@/api/index.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import classes from './templates.module.css';

type Wish = Answer<'TemplatePreviewBody'>;

/** The words as pages, with sample facts and 草稿 on them. */
export function Preview({ wish, name }: { wish: Wish; name: string }) {
  const sheets = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(wish);
  const [state, setState] = useState<'drawing' | 'drawn' | Problem>('drawing');
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const place = sheets.current;
    if (place === null) return undefined;
    setState('drawing');
    const draw = async () => {
      const { data } = await api.POST('/api/document-templates/preview', {
        ...{ body: shown, parseAs: 'arrayBuffer', signal },
      });
      const { drawPages } = await import('@/ui/paper/draw-paper.ts');
      if (data && !signal.aborted) await drawPages(data, place, `${name}预览`, signal);
    };
    draw()
      .then(() => !signal.aborted && setState('drawn'))
      .catch((error: unknown) => !signal.aborted && setState(problemOf(error)));
    return () => stop.abort();
  }, [shown, name]);
  const stale = JSON.stringify(shown) !== JSON.stringify(wish);
  return (
    <div>
      <div className={classes.previewHead}>
        <Button disabled={!stale} loading={state === 'drawing'} onClick={() => setShown(wish)}>
          按现在的文字预览
        </Button>
        <span role="status" className={classes.soft}>
          {stale ? '文字已改动，预览还是改动前的。' : '用示例数据排版。'}
        </span>
      </div>
      {state instanceof Problem && <Alert type="warning" showIcon title={state.message} />}
      {state === 'drawing' && <PageLoading />}
      <div ref={sheets} className={classes.sheets} hidden={state !== 'drawn'} />
    </div>
  );
}
