import { type Answer, api } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { useKept } from '@/ui/kept-text.ts';

type Accepted = Answer<'AcceptedTaskBody'>;

/** A task as it is being put right; `remarks` are what is worth a look. */
export interface ProposedTask {
  readonly chosen: boolean;
  readonly title: string;
  readonly measure: string;
  readonly leadUnitId: number | null;
  readonly cooperatingUnitIds: readonly number[];
  readonly dueOn: string | null;
  readonly milestones: readonly { readonly name: string; readonly dueOn: string }[];
  readonly reportingCycle: NonNullable<Accepted['reportingCycle']>;
  readonly remarks: readonly string[];
}

const BLANK: ProposedTask = {
  ...{ chosen: true, title: '', measure: '', leadUnitId: null, cooperatingUnitIds: [], dueOn: null },
  ...{ milestones: [], reportingCycle: 'quarterly', remarks: [] },
};

/** A proposal as it is first shown; chosen where the target has no task yet. */
export const taskOf = (
  { title, measure, dueOn, milestones, remarks }: Answer<'ProposedTaskAnswer'>,
  leadUnitId: number | null,
  chosen: boolean,
): ProposedTask => ({
  ...BLANK,
  ...{ chosen, title, measure, dueOn, milestones, leadUnitId },
  remarks: remarks.map(({ message }) => message),
});

const isWhole = ({ title, measure, leadUnitId, dueOn }: ProposedTask): boolean =>
  title.trim() !== '' && measure.trim() !== '' && leadUnitId !== null && dueOn !== null;

/** The proposals of one target while a person puts them right; kept until they are adopted. */
export function useProposedTasks(targetId: number, version: number, proposed: readonly ProposedTask[]) {
  const { run, busy } = useAct();
  const {
    value: tasks,
    set,
    forget,
  } = useKept<readonly ProposedTask[]>(`target.${targetId}.proposals.${version}`, proposed);
  const chosen = tasks.filter((task) => task.chosen);
  const adopt = async () => {
    const adopted = await run('采纳任务', async () => {
      const { data } = await api.POST('/api/targets/{targetId}/tasks', {
        params: { path: { targetId } },
        body: { version, tasks: chosen.map(bodyOf) },
      });
      return data;
    });
    if (adopted) forget();
  };
  return {
    tasks,
    change: (index: number, patch: Partial<ProposedTask>) =>
      set(tasks.map((task, at) => (at === index ? { ...task, ...patch } : task))),
    add: () => set([...tasks, { ...BLANK, leadUnitId: tasks[0]?.leadUnitId ?? null }]),
    chosen: chosen.length,
    ready: chosen.length > 0 && chosen.every(isWhole),
    busy: busy !== undefined,
    adopt,
  };
}

const bodyOf = (task: ProposedTask): Accepted => ({
  title: task.title.trim(),
  measure: task.measure.trim(),
  leadUnitId: task.leadUnitId ?? 0,
  cooperatingUnitIds: [...task.cooperatingUnitIds],
  dueOn: task.dueOn ?? '',
  milestones: [...task.milestones],
  reportingCycle: task.reportingCycle,
});
