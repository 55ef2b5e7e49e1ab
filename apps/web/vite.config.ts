import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SMALL = 1_024;
/** Scripts over it are few and seldom needed: their last percent is not worth the time to build. Bytes. */
const LARGE = 600_000;
/** The system that the development server leans on. */
const API = process.env['SANDAN_API'] ?? 'http://127.0.0.1:3000';

/** Compressed once, when everything is written as it will stay: the API then only hands the bytes out. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    for (const fileName of Object.keys(bundle)) {
      if (!/\.(m?js|css|svg|html)$/.test(fileName)) continue;
      const path = join(dir, fileName);
      const bytes = await readFile(path);
      if (bytes.length < SMALL) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : 10 };
      await writeFile(`${path}.br`, brotliCompressSync(bytes, { params }));
      await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
});

export default defineConfig({
  root: at('.'),
  resolve: { alias: { '@': at('./src') } },
  plugins: [compressed()],
  build: {
    rolldownOptions: {
      // antd marks its files for servers that render; a browser has no use for the marks.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      // The parts that antd is made of do not say that they act on nothing when they are loaded; whoever shows an input
      // would otherwise load the forms and their validator with it.
      treeshake: { moduleSideEffects: [{ test: /node_modules\/@rc-component\//, sideEffects: false }] },
    },
    outDir: at('../../dist.web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1_200,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: API },
      '/health': { target: API },
    },
  },
});
