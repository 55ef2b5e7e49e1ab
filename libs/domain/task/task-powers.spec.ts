import type { Reach, RoleName } from '../identity/index.ts';
import { assertMayWithTask, mayWithTask, type TaskAct, type TaskStanding } from './index.ts';

const [OFFICE, UPPER, LEAD, COOPERATING, SIBLING] = [1, 2, 3, 4, 5];
const task: TaskStanding = {
  id: 9,
  officeId: OFFICE,
  leadUnitId: LEAD,
  status: 'accepted',
  cooperatingUnitIds: [COOPERATING],
};
const refused = (code: string) => expect.objectContaining({ code }) as Error;

const reach = (role: RoleName, organizationId: number, seen: Partial<Reach>): Reach => ({
  held: [{ role, organizationId }],
  offices: [],
  units: [],
  ...seen,
});
const everybody = {
  supervisor: reach('supervisor', OFFICE, { offices: [OFFICE] }),
  approver: reach('approver', OFFICE, { offices: [OFFICE] }),
  above: reach('supervisor', UPPER, { offices: [UPPER, OFFICE] }),
  liaison: reach('liaison', LEAD, { units: [LEAD] }),
  head: reach('unit_head', LEAD, { units: [LEAD] }),
  leader: reach('leader', LEAD, { units: [LEAD] }),
  cooperating: reach('liaison', COOPERATING, { units: [COOPERATING] }),
  sibling: reach('liaison', SIBLING, { units: [SIBLING] }),
  otherOffice: reach('supervisor', SIBLING, { offices: [SIBLING] }),
} as const;
const ACTS: readonly TaskAct[] = ['see', 'assign', 'review', 'carryOut', 'cooperate'];

describe('power over a task', () => {
  it.each<[keyof typeof everybody, TaskAct[]]>([
    ['supervisor', ['see', 'assign', 'review']],
    ['approver', ['see', 'review']],
    ['above', ['see']],
    ['liaison', ['see', 'carryOut']],
    ['head', ['see', 'carryOut']],
    ['leader', ['see']],
    ['cooperating', ['see', 'cooperate']],
    ['sibling', []],
    ['otherOffice', []],
  ])('of %s: %j', (who, may) => {
    expect(ACTS.filter((act) => mayWithTask(everybody[who], task, act))).toEqual(may);
  });

  it('over a draft is the office’s alone', () => {
    const draft = { ...task, status: 'draft' as const };
    const seeing = Object.entries(everybody).filter(([, one]) => mayWithTask(one, draft, 'see'));
    expect(seeing.map(([who]) => who)).toEqual(['supervisor', 'approver', 'above']);
    expect(ACTS.filter((act) => mayWithTask(everybody.liaison, draft, act))).toEqual([]);
  });

  it('is refused without telling a stranger that the task exists', () => {
    expect(() => assertMayWithTask(everybody.sibling, task, 'carryOut')).toThrow(refused('TASK_NOT_FOUND'));
    expect(() => assertMayWithTask(everybody.cooperating, task, 'carryOut')).toThrow(
      refused('POWER_REFUSED'),
    );
  });

  it('is not asked of whoever acts without a reach', () => {
    for (const act of ACTS) expect(() => assertMayWithTask(undefined, task, act)).not.toThrow();
  });
});
