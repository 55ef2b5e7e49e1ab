export { describeWithRedis, hasRedis, NO_REDIS, startRedis, type TestRedis } from './redis-server.ts';
