import fastify from 'fastify';
import pg from 'pg';
import { type BareRoute, valuesOf } from './bare-route.ts';
import { untilQuiet } from './until-quiet.ts';

const [databaseUrl, routes = '[]'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
const app = fastify();
for (const route of JSON.parse(routes) as BareRoute[]) {
  app.route({
    method: route.method,
    url: route.path,
    handler: async ({ params, body }) => {
      const given = { ...(body as object | undefined), ...(params as object) };
      const { rows } = await pool.query<object>({
        ...{ name: `${route.method} ${route.path}`, text: route.text, values: valuesOf(route, given) },
      });
      return rows;
    },
  });
}
const origin = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ origin });
process.on('disconnect', () => {
  void untilQuiet(pool)
    .then(() => app.close())
    .then(() => pool.end())
    .then(() => process.exit(0));
});
