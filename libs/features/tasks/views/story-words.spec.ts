import { caseLife } from '#domain/lives';
import { noticeLife, objectionLife } from '#domain/notice';
import { contributionLife, taskLife } from '#domain/task';
import { storySentence } from './story-words.ts';

const nameOf = (id: number) => `单位${id}`;
const said = (action: string, after: unknown = {}, before: unknown = {}) =>
  storySentence({ action, before, after }, nameOf);

describe('the story of a task', () => {
  it('has words for every step of the lives it tells of', () => {
    for (const life of [taskLife, caseLife, noticeLife, objectionLife, contributionLife]) {
      for (const { event } of Object.values<{ event: string }>(life.transitions)) {
        expect({ event, sentence: said(event) }).toEqual({
          event,
          sentence: expect.stringMatching(/^[^a-z.]+$/) as string,
        });
      }
    }
  });

  it.each([
    [
      'task.assigned',
      { leadUnitId: 1, dueOn: '2024-06-28', cooperatingUnitIds: [2, 3] },
      {},
      '下达给单位1，2024年6月28日前完成，单位2、单位3配合',
    ],
    [
      'task.extended',
      { dueOn: '2024-07-31' },
      { dueOn: '2024-06-28' },
      '准予延期，完成期限由2024年6月28日改为2024年7月31日',
    ],
    [
      'task.reassigned',
      { leadUnitId: 1, dueOn: '2024-06-28', reason: '请继续办理。' },
      {},
      '重新下达给单位1，2024年6月28日前完成：请继续办理',
    ],
    ['notice.issued', { number: '云法督〔2024〕3号' }, {}, '发出文书云法督〔2024〕3号'],
    ['case.closed', { as: 'extended' }, {}, '督办办结（准予延期）'],
  ])('says of %s what its name does not', (action, after, before, sentence) => {
    expect(said(action, after, before)).toBe(sentence);
  });

  it('stands broken and unknown entries', () => {
    expect(said('task.returned', null)).toBe('退回任务');
    expect(said('task.dreamt', { reason: 7 })).toBe('task.dreamt');
  });
});
