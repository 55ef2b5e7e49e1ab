import { day } from '#domain/shared';
import { placed } from './placing.ts';

const promise = { measure: '补建台账', responsibleId: 1, dueOn: day('2024-08-30') };
const unplaced = (position: number) =>
  expect.objectContaining({
    code: 'INTERVIEW_PROMISE_UNPLACED',
    details: expect.objectContaining({ position }) as object,
  }) as Error;

describe('the matter of a promise', () => {
  const one = [{ noticeId: 7, caseId: 70 }];
  const both = [...one, { noticeId: 7, caseId: 71 }];
  const two = [...both, { noticeId: 8, caseId: 80 }];

  it.each([
    ['the only one', {}, one, one[0]],
    ['the only case of the document chosen', { noticeId: 8 }, two, two[2]],
    ['the case chosen among several of one document', { caseId: 71 }, both, both[1]],
    ['the case of an interview without a document', {}, [{ noticeId: null, caseId: 9 }], { caseId: 9 }],
    ['none, where the interview is about none', {}, [{ noticeId: null, caseId: null }], { caseId: null }],
  ])('is %s', (_, chosen, matters, expected) => {
    expect(placed([{ ...promise, ...chosen }], matters)).toMatchObject([{ ...promise, ...expected }]);
  });

  it.each([
    ['several cases', {}, both],
    ['several cases of the document chosen', { noticeId: 7 }, two],
    ['a case of another interview', { caseId: 5 }, both],
    ['a document of another interview', { noticeId: 5 }, one],
  ])('has to be chosen, not guessed, among %s', (_, chosen, matters) => {
    expect(() => placed([{ ...promise, ...chosen }], matters)).toThrow(unplaced(1));
  });
});
