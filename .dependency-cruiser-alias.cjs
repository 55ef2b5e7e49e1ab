/** Where the web's own imports lead: `@/ui/…` as in apps/web/vite.config.ts. */
const { join } = require('node:path');

module.exports = { resolve: { alias: { '@': join(__dirname, 'apps/web/src') } } };
