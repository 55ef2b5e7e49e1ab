import { valueText } from './figure-groups.ts';
import { listPath } from './list-path.ts';

describe('the page behind a number', () => {
  it.each([
    [
      '/api/statistics/records?figure=tasks.overdue&year=2024',
      '/statistics/records?figure=tasks.overdue&year=2024',
    ],
    ['/api/burden/requests?unitId=3', '/statistics/requests?unitId=3'],
    ['/api/burden/duplicates?unitId=3', '/statistics/duplicates?unitId=3'],
  ])('%s', (list, path) => {
    expect(listPath(list)).toBe(path);
  });

  it('is opened by a number of one decimal at the most, or a dash', () => {
    expect([85.714, 1200, 0, null].map(valueText)).toEqual(['85.7', '1,200', '0', '—']);
  });
});
