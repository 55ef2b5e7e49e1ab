import { useCallback, useEffect, useRef, useState } from 'react';
import { api, type Problem, problemOf } from '@/api/index.ts';
import { tellSignedOut } from '@/app/signed-out.ts';
import { useKept } from '@/ui/kept-text.ts';
import type { Purpose, Reading, ReportDraft } from './words.ts';

export interface Written {
  readonly purpose: Purpose;
  readonly percent: number | null;
  readonly body: string;
  readonly readings: readonly Reading[];
}

const PAUSE_MS = 1_200;
const writtenOf = ({ purpose, percent, body, readings }: ReportDraft): Written => ({
  purpose,
  percent,
  body,
  readings,
});

/**
 * What is being written: at once in this browser, a moment later with the system, so that it goes on from another
 * device. When the system has a newer text from elsewhere, both are shown and the person chooses.
 */
export function useDraft(taskId: number, opened: ReportDraft) {
  const kept = useKept<Written | null>(`report.${taskId}.${opened.period}`, null);
  const [written, setWritten] = useState<Written>(kept.value ?? writtenOf(opened));
  const [saved, setSaved] = useState({ id: opened.id, version: opened.version, at: opened.savedAt });
  const [problem, setProblem] = useState<Problem>();
  const [theirs, setTheirs] = useState<ReportDraft>();
  const latest = useRef(written);
  const line = useRef<Promise<number | undefined>>(Promise.resolve(undefined));
  const standing = useRef(saved);

  const put = useCallback(async (): Promise<number | undefined> => {
    const { version } = standing.current;
    const { readings, ...rest } = latest.current;
    try {
      const { data } = await api.PUT('/api/tasks/{taskId}/report-draft', {
        params: { path: { taskId } },
        body: {
          ...rest,
          readings: [...readings],
          period: opened.period,
          ...(version === null ? {} : { version }),
        },
      });
      if (!data) return undefined;
      standing.current = { id: data.id, version: data.version, at: data.savedAt };
      setSaved(standing.current);
      setProblem(undefined);
      return data.id ?? undefined;
    } catch (error) {
      const refused = problemOf(error);
      setProblem(refused);
      if (refused.isSignedOut) tellSignedOut();
      if (refused.isConflict) {
        const { data } = await api.GET('/api/tasks/{taskId}/report-draft', {
          params: { path: { taskId }, query: { period: opened.period } },
        });
        setTheirs(data);
      }
      return undefined;
    }
  }, [taskId, opened.period]);

  /** One save after the other, so that each knows the version of the one before. */
  const save = useCallback((): Promise<number | undefined> => {
    line.current = line.current.then(put);
    return line.current;
  }, [put]);

  const [dirty, setDirty] = useState(kept.value !== null);
  useEffect(() => {
    if (!dirty || theirs) return undefined;
    const timer = setTimeout(() => {
      setDirty(false);
      void save();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written, dirty, theirs, save]);

  const write = (patch: Partial<Written>) => {
    const next = { ...written, ...patch };
    latest.current = next;
    setWritten(next);
    kept.set(next);
    setDirty(true);
  };
  const settle = (choice: 'mine' | 'theirs') => {
    if (!theirs) return;
    standing.current = { id: theirs.id, version: theirs.version, at: theirs.savedAt };
    setSaved(standing.current);
    setTheirs(undefined);
    setProblem(undefined);
    if (choice === 'theirs') write(writtenOf(theirs));
    else setDirty(true);
  };
  return { written, write, save, saved, keptAt: kept.savedAt, problem, theirs, settle, forget: kept.forget };
}
