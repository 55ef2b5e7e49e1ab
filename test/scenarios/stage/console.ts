import { reportFailure } from '../../../apps/cli/src/console/index.ts';
import { createProgram } from '../../../apps/cli/src/program.ts';

/** What a command said on each stream, and its exit code. */
export interface Said {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs one command of the operator's door in this process. */
export async function sandan(...words: string[]): Promise<Said> {
  const [stdout, stderr] = [heard(process.stdout), heard(process.stderr)];
  let code = 0;
  try {
    await createProgram().parseAsync(['node', 'sandan', ...words]);
  } catch (error) {
    code = reportFailure(error);
  }
  return { out: stdout(), err: stderr(), code };
}

/** Listens to a stream instead of passing it on, until asked what was heard. */
function heard(stream: NodeJS.WriteStream): () => string {
  const write = stream.write.bind(stream);
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  return () => {
    stream.write = write;
    return text;
  };
}
