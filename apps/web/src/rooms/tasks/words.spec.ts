import { searchOf, taskQueryOf } from './task-filters.ts';
import { isOver, shortName, statusText } from './words.ts';

describe('a task in words', () => {
  it.each([
    ['中共云溪市委全面依法治市委员会办公室（市司法局）', '市司法局'],
    ['云溪市（本级）公安局（市公安局）', '市公安局'],
    ['市（县）住房和城乡建设局', '市（县）住房和城乡建设局'],
    ['市住建局', '市住建局'],
  ])('%s is called %s for short', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('says who gave it back', () => {
    expect(statusText({ status: 'returned', returnedBy: 'office' })).toBe('退回补办');
    expect(statusText({ status: 'returned', returnedBy: 'unit' })).toBe('单位退回');
    expect(statusText({ status: 'in_progress', returnedBy: null })).toBe('办理中');
  });

  it('is over when it is done or withdrawn, not when it was handed in', () => {
    expect(isOver({ status: 'withdrawn' })).toBe(true);
    expect(isOver({ status: 'submitted' })).toBe(false);
  });
});

describe('the list as the API is asked for it', () => {
  it('leaves out how the answer is shown', () => {
    const values = { status: 'open', year: 2024, group: 'unit', cols: 'code', task: 7 } as const;
    expect(taskQueryOf({ values })).toEqual({ status: 'open', year: 2024 });
  });

  it('becomes the same list elsewhere', () => {
    expect(searchOf({ year: 2024, text: '河道 & 水', unitId: undefined })).toBe(
      'year=2024&text=%E6%B2%B3%E9%81%93+%26+%E6%B0%B4',
    );
  });
});
