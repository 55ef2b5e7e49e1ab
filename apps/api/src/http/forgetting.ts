import type { FastifyRequest } from 'fastify';
import type { PrincipalMemory } from '#features/identity';
import { isWrite } from './csrf.ts';

/** Rooms whose writes decide nothing about who may what. */
const ELSEWHERE = ['tasks.', 'attachments.', 'targets.', 'plans.'];

/**
 * Before a write is answered: whoever reads the answer and asks again meets what it changed. What other processes
 * change is heard of a moment later.
 */
export function forgetBeforeAnswer(memory: PrincipalMemory, request: FastifyRequest): void {
  const { access } = request;
  if (!access || !isWrite(request)) return;
  const elsewhere =
    access.kind === 'permission' && ELSEWHERE.some((room) => access.permission.startsWith(room));
  if (!elsewhere) memory.forgetAll();
}
