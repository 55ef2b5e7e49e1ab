import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** Runs a program and collects what it writes; `show: 'stderr'` passes its complaints through as well. Never throws. */
export function run(command, args, { show, env = process.env } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    if (show === 'stderr') child.stderr.pipe(process.stderr);
    child.once('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a JavaScript program of an installed package. */
export const runNode = (args, options) => run(process.execPath, args, options);
