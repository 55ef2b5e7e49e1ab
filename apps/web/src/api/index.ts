export { type Answer, api, queries } from './client.ts';
export { rememberCsrfToken } from './csrf.ts';
export { type FieldProblem, Problem, problemOf } from './problem.ts';
