export { AnswerChecker } from './answer-checker.ts';
export { hostileText, hostileValue } from './hostile.ts';
export { inputOf, type InputSchema, type Making } from './input-arbitrary.ts';
