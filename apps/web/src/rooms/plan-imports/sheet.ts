import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Answer, api, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import type { Draft } from './outline.ts';

export type Import = Answer<'ImportAnswer'>;
type Sheet = Answer<'ImportSheetAnswer'>;
export type DraftEdit = Omit<Answer<'TargetDraftEditBody'>, 'version'>;
type OnChosen = 'drop' | 'restore';

const optionsOf = (importId: number) =>
  queries.queryOptions('get', '/api/plan-imports/{importId}', { params: { path: { importId } } });

/**
 * One import and what may be done to it. Acts wait for each other: each then names the version that the one before
 * left, and somebody who types fast never meets his own conflict.
 */
export function useImport(importId: number) {
  const client = useQueryClient();
  const { run, busy } = useAct();
  const options = optionsOf(importId);
  const query = useQuery(options);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const keep = (sheet: Sheet): void => {
    client.setQueryData(options.queryKey, (old: Import | undefined) => old && { ...old, ...sheet });
  };
  const present = (): Import => {
    const sheet = client.getQueryData<Import>(options.queryKey);
    if (!sheet) throw new Error('An import is changed before it has come');
    return sheet;
  };
  const draftNow = (draftId: number): Draft | undefined => present().drafts.find(({ id }) => id === draftId);
  const act = <T>(label: string, write: () => Promise<T>): Promise<T | undefined> => {
    const next = line.current.then(() => run(label, write));
    line.current = next;
    return next;
  };
  const path = { importId };

  return {
    ...query,
    busy: busy !== undefined,
    edit: (draftId: number, edit: DraftEdit) =>
      act('保存', async () => {
        const { version } = draftNow(draftId) ?? { version: 0 };
        const { data } = await api.PATCH('/api/plan-drafts/{draftId}', {
          params: { path: { draftId } },
          body: { version, ...edit },
        });
        if (data) keep(data);
        return data;
      }),
    split: (draftId: number, offset: number) =>
      act('拆成两条', async () => {
        const { version } = draftNow(draftId) ?? { version: 0 };
        const { data } = await api.POST('/api/plan-drafts/{draftId}/split', {
          params: { path: { draftId } },
          body: { version, offset },
        });
        if (data) keep(data.import);
        return data?.draftIds;
      }),
    merge: (draftIds: readonly number[]) =>
      act('合并', async () => {
        const { data } = await api.POST('/api/plan-imports/{importId}/merge', {
          params: { path },
          body: { version: present().version, draftIds: [...draftIds] },
        });
        if (data) keep(data.import);
        return data?.draftId;
      }),
    choose: (what: OnChosen, draftIds: readonly number[]) =>
      act(what === 'drop' ? '舍去，可随时恢复' : '恢复', async () => {
        const { data } = await api.POST(`/api/plan-imports/{importId}/${what}`, {
          params: { path },
          body: { version: present().version, draftIds: [...draftIds] },
        });
        if (data) keep(data);
        return data;
      }),
    confirm: () =>
      act('确认，保留的条目成为年度目标', async () => {
        const { data } = await api.POST('/api/plan-imports/{importId}/confirm', {
          params: { path },
          body: { version: present().version },
        });
        if (data) keep(data.import);
        return data?.targetIds;
      }),
    close: (how: 'discard' | 'resume') =>
      act(how === 'discard' ? '放弃这份导入' : '恢复处理', async () => {
        const { data } = await api.POST(`/api/plan-imports/{importId}/${how}`, {
          params: { path },
          body: { version: present().version },
        });
        if (data) keep(data);
        return data;
      }),
  };
}

export type ImportDesk = ReturnType<typeof useImport>;
