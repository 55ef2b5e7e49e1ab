/**
 * Lets plain Node import our TypeScript sources. Jest runs its global setup outside its own transform,
 * so the set-up of the shared database needs this to use the product's own embedded server.
 */
import { readFile } from 'node:fs/promises';

export async function resolve(specifier, context, next) {
  return next(specifier, { ...context, conditions: ['sandan-source', ...context.conditions] });
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const { code } = await transform(await readFile(new URL(url), 'utf8'), {
    swcrc: false,
    filename: new URL(url).pathname,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
