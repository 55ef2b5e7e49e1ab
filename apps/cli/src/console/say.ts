/** The command's own output: the only thing that goes to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Machines read standard output: one value, nothing else. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** A word to the person at the terminal that is not the answer. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}
