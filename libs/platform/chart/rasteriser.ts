import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

type Resvg = (typeof import('@resvg/resvg-wasm'))['Resvg'];

let loaded: Promise<Resvg> | undefined;

/** One for the process: its WebAssembly can be set up only once. Loaded at the first picture. */
export function rasteriser(): Promise<Resvg> {
  return (loaded ??= load());
}

async function load(): Promise<Resvg> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const binary = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(binary));
  return Resvg;
}
