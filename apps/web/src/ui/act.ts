import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback, useState } from 'react';
import { type Problem, problemOf } from '@/api/index.ts';
import { tellSignedOut } from '@/app/signed-out.ts';
import { refresh } from './refresh.ts';

export { newKey } from './new-key.ts';

interface RunOptions {
  /** Said when it is done; otherwise 已 and the label. */
  readonly done?: string;
  /** Whoever shows the refusal beside its field says nothing twice. */
  readonly onProblem?: (problem: Problem) => void;
}

export interface Act {
  /** Runs a write and says what came of it. Undefined when it was refused; what was typed stays. */
  readonly run: <T>(label: string, work: () => Promise<T>, options?: RunOptions) => Promise<T | undefined>;
  /** The label of the write under way. */
  readonly busy: string | undefined;
}

const SECONDS = 8;

export function useAct(): Act {
  const { message, notification } = App.useApp();
  const client = useQueryClient();
  const [busy, setBusy] = useState<string>();
  const run = useCallback(
    async <T>(label: string, work: () => Promise<T>, options: RunOptions = {}): Promise<T | undefined> => {
      setBusy(label);
      try {
        const answer = await work();
        await refresh(client);
        void message.success(options.done ?? `已${label}`);
        return answer;
      } catch (error) {
        const problem = problemOf(error);
        if (problem.isConflict) void refresh(client);
        if (problem.isSignedOut) tellSignedOut();
        if (options.onProblem) options.onProblem(problem);
        else if (!problem.isSignedOut) {
          notification.warning({
            title: `没有办成：${label}`,
            description: problem.isConflict
              ? `${problem.message} 页面已换成最新内容，您填写的还在。`
              : problem.message,
            duration: SECONDS,
          });
        }
        return undefined;
      } finally {
        setBusy(undefined);
      }
    },
    [client, message, notification],
  );
  return { run, busy };
}
