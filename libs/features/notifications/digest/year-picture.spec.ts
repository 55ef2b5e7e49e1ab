import { chartOf, isYearPicture, pictureInWords } from './year-picture.ts';

const lights = { done: 12, normal: 17, near: 5, overdue: 7, suspended: 1 };
const picture = {
  year: 2024,
  lights,
  months: [
    [3, 0, 0],
    [0, 0, 0],
    [4, 1, 1],
  ] as [number, number, number][],
};

describe('the year as a picture', () => {
  it('has every month, those to come empty', () => {
    const { bar, piles } = chartOf(picture);
    expect(bar.title).toBe('2024年任务42项');
    expect(piles.columns).toHaveLength(12);
    expect(piles.columns[2]).toEqual({ label: '3月', counts: [4, 1, 1] });
    expect(piles.columns[11]).toEqual({ label: '12月', counts: [0, 0, 0] });
  });

  it('says the same in words, and leaves out the months in which nothing was issued', () => {
    expect(pictureInWords(picture)).toBe(
      '2024年任务：完成12项，正常17项，临期5项，逾期7项，中止1项。各月印发文书：1月提醒3份，3月提醒4份、约谈1份、督察1份。',
    );
    expect(pictureInWords({ ...picture, months: [[0, 0, 0]] })).toContain('今年还没有印发文书。');
  });

  it('is not drawn from what is no picture', () => {
    expect(isYearPicture(picture)).toBe(true);
    for (const broken of [
      null,
      { ...picture, year: '2024' },
      { ...picture, lights: { done: 1 } },
      { ...picture, months: [[1, 2]] },
      { ...picture, months: Array.from({ length: 13 }, () => [0, 0, 0]) },
      { ...picture, lights: { ...lights, near: -1 } },
    ])
      expect(isYearPicture(broken)).toBe(false);
  });
});
