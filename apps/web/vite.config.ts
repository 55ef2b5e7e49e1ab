import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SMALL = 1_024;

/** Compressed once at build time: the API then only hands the bytes out. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      const text = file.type === 'chunk' ? file.code : file.source;
      const bytes = Buffer.from(text);
      if (bytes.length < SMALL || !/\.(js|css|svg|html)$/.test(fileName)) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      this.emitFile({
        type: 'asset',
        fileName: `${fileName}.br`,
        source: brotliCompressSync(bytes, { params }),
      });
      this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(bytes, { level: 9 }) });
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
    },
    outDir: at('../../dist.web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1_200,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env['SANDAN_API'] ?? 'http://127.0.0.1:3000' } },
  },
});
