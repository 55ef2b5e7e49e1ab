/** What a bench or a drill is asked with. */
export interface Asked {
  /** One JSON object on standard output instead of lines for a person. */
  readonly json: boolean;
  /** The rest of the command line. */
  readonly args: readonly string[];
}

/** One thing behind a door: `npm run -s bench -- NAME`. */
export interface Exhibit {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** Prints its figures. A drill answers whether what must hold held. */
  run(asked: Asked): Promise<unknown>;
}

/** Opens the door: runs what is named, or lists what there is. The exit code tells whether it went well. */
export async function openDoor(
  door: string,
  exhibits: readonly Exhibit[],
  argv: readonly string[],
): Promise<void> {
  const [name, ...rest] = argv;
  const wanted = exhibits.find((exhibit) => exhibit.name === name);
  if (wanted) {
    const args = rest.filter((arg) => arg !== '--json');
    const held = await wanted.run({ json: args.length < rest.length, args });
    if (held === false) process.exitCode = 1;
    return;
  }
  const width = Math.max(...exhibits.map((exhibit) => exhibit.name.length)) + 2;
  const lines = exhibits.map((exhibit) => `  ${exhibit.name.padEnd(width)}${exhibit.summary}`);
  const asked = name !== undefined && name !== '--json';
  if (asked) process.exitCode = 2;
  (asked ? console.error : console.log)(
    [asked ? `没有“${name}”。可选:` : `npm run -s ${door} -- NAME [--json]`, ...lines].join('\n'),
  );
}

/** The number after `--key`, or the fallback. */
export function numberOption(args: readonly string[], key: string, fallback: number): number {
  const at = args.indexOf(`--${key}`);
  if (at === -1) return fallback;
  const text = args[at + 1] ?? '';
  if (!/^\d+$/.test(text)) throw new Error(`--${key} 后面要写一个不小于 0 的整数。`);
  return Number(text);
}

/** The numbers after `--key`, separated by commas, or the fallback. */
export function numbersOption(args: readonly string[], key: string, fallback: readonly number[]): number[] {
  const at = args.indexOf(`--${key}`);
  if (at === -1) return [...fallback];
  const text = args[at + 1] ?? '';
  if (!/^\d+(,\d+)*$/.test(text)) throw new Error(`--${key} 后面要写整数,用逗号隔开。`);
  return text.split(',').map(Number);
}
