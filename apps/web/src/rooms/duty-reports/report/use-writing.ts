import { api } from '@/api/index.ts';
import { type Kept, useKept } from '@/ui/kept-text.ts';
import type { Report } from '../duty-words.ts';

type Key = Report['figures'][number]['key'];

/** What was typed and is not in the system yet. */
export interface Written {
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: Readonly<
    Partial<Record<Key, { readonly value?: number | null; readonly note?: string }>>
  >;
}

export interface Writing {
  readonly kept: Kept<Written>;
  readonly isUnsaved: boolean;
  /** Puts what was typed into the system. @returns the report as it stands then. @throws Problem */
  readonly save: () => Promise<Report>;
}

const NOTHING: Written = { texts: {}, figures: {} };

/** The unit's own part while it is written: it stays in this browser until the system has it. */
export function useWriting(report: Report): Writing {
  const kept = useKept<Written>(`duty-report.${report.id}.writing`, NOTHING);
  const { texts, figures } = kept.value;
  const save = async (): Promise<Report> => {
    const { data } = await api.POST('/api/duty-reports/{dutyReportId}/draft', {
      params: { path: { dutyReportId: report.id } },
      body: {
        version: report.version,
        answers: Object.entries(texts).map(([section, text]) => ({ section, text })),
        ...(Object.keys(figures).length > 0 && { figures: statedOf(report, figures) }),
      },
    });
    kept.set(NOTHING);
    kept.forget();
    return data ?? report;
  };
  return { kept, isUnsaved: Object.keys(texts).length + Object.keys(figures).length > 0, save };
}

/** The figures replace each other as a whole: what was not touched goes along as it stands. */
function statedOf({ figures }: Report, typed: Written['figures']) {
  return figures.flatMap(({ key, stated, system, note }) => {
    const value = typed[key]?.value !== undefined ? typed[key].value : stated;
    if (value === null) return [];
    const reason = typed[key]?.note ?? note;
    return [{ key, value, ...(value !== system && reason && { note: reason }) }];
  });
}
