import { fieldName, namedWithin } from './field-names.ts';

describe('the fields of an entry', () => {
  it('are called by their names, those without one by their code', () => {
    expect(fieldName('leadUnitId')).toBe('牵头单位编号');
    expect(fieldName('quorum')).toBe('quorum');
    expect(fieldName('constructor')).toBe('constructor');
  });

  it('are called so however deep they lie, and what they hold stays as it was', () => {
    const milestones = [{ name: '初稿', dueOn: '2024-07-12', weight: null }, 3];
    expect(namedWithin({ milestones })).toEqual({
      节点: [{ 名称: '初稿', 期限: '2024-07-12', weight: null }, 3],
    });
  });
});
