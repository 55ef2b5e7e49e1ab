export { PolicyService, type StoredLadder } from './policy.service.ts';
