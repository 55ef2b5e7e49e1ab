import 'reflect-metadata';
import { reportFailure } from './console/index.ts';
import { createProgram } from './program.ts';

// `sandan notice list | head` closes the pipe early: nobody reads on, nothing went wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
