import type { TaskPage } from '../words.ts';

export interface TaskDialogProps {
  readonly task: TaskPage;
  readonly onClose: () => void;
}

/** Where what is typed into a dialog about a task is kept. */
export const keepKey = (act: string, { id }: Pick<TaskPage, 'id'>): string => `task.${id}.${act}`;
