import type { Reach, RoleName } from '../identity/index.ts';
import { assertMayPlanFor, assertMayWithTarget, type TargetAct, type TargetStanding } from './index.ts';

const OFFICE = 1;
const BELOW = 2;
const UNIT = 10;
const SIBLING = 11;

const reach = (role: RoleName, organizationId: number, sees: Partial<Reach> = {}): Reach => ({
  ...{ held: [{ role, organizationId }], offices: [], units: [] },
  ...sees,
});
const supervisor = reach('supervisor', OFFICE, { offices: [OFFICE, BELOW] });
const approver = reach('approver', OFFICE, { offices: [OFFICE, BELOW] });
const below = reach('supervisor', BELOW, { offices: [BELOW] });
const liaison = reach('liaison', UNIT, { units: [UNIT] });
const sibling = reach('liaison', SIBLING, { units: [SIBLING] });
const leader = reach('leader', UNIT, { units: [UNIT] });

const target = (rest: Partial<TargetStanding> = {}): TargetStanding => ({
  ...{ id: 7, officeId: OFFICE, leadUnitId: null, status: 'in_progress', unitIds: [UNIT] },
  ...rest,
});
const answer = (by: Reach | undefined, of: TargetStanding, act: TargetAct): string =>
  codeOf(() => assertMayWithTarget(by, of, act));
const codeOf = (work: () => void): string => {
  try {
    work();
    return 'may';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('who may do what with a target', () => {
  it.each<[string, Reach, TargetStanding, Record<TargetAct, string>]>([
    ['its supervisor', supervisor, target(), { see: 'may', manage: 'may', judge: 'may' }],
    ['its approver', approver, target(), { see: 'may', manage: 'POWER_REFUSED', judge: 'may' }],
    [
      'the office above',
      supervisor,
      target({ officeId: BELOW }),
      { see: 'may', manage: 'POWER_REFUSED', judge: 'POWER_REFUSED' },
    ],
    [
      'the office below',
      below,
      target(),
      { see: 'TARGET_NOT_FOUND', manage: 'TARGET_NOT_FOUND', judge: 'TARGET_NOT_FOUND' },
    ],
    [
      'a unit of its tasks',
      liaison,
      target(),
      { see: 'may', manage: 'POWER_REFUSED', judge: 'POWER_REFUSED' },
    ],
    [
      'its lead',
      sibling,
      target({ leadUnitId: SIBLING }),
      { see: 'may', manage: 'POWER_REFUSED', judge: 'POWER_REFUSED' },
    ],
    [
      'the lead of a draft',
      liaison,
      target({ status: 'draft', leadUnitId: UNIT }),
      { see: 'TARGET_NOT_FOUND', manage: 'TARGET_NOT_FOUND', judge: 'TARGET_NOT_FOUND' },
    ],
    [
      'a sibling unit',
      sibling,
      target(),
      { see: 'TARGET_NOT_FOUND', manage: 'TARGET_NOT_FOUND', judge: 'TARGET_NOT_FOUND' },
    ],
    [
      'the leader in charge of the unit',
      leader,
      target(),
      { see: 'may', manage: 'POWER_REFUSED', judge: 'POWER_REFUSED' },
    ],
  ])('%s', (_, by, of, expected) => {
    const acts: readonly TargetAct[] = ['see', 'manage', 'judge'];
    expect(Object.fromEntries(acts.map((act) => [act, answer(by, of, act)]))).toEqual(expected);
  });

  it('asks nothing of the engine and the operator', () => {
    expect(answer(undefined, target({ status: 'draft' }), 'manage')).toBe('may');
    expect(codeOf(() => assertMayPlanFor(undefined, OFFICE))).toBe('may');
  });

  it.each<[string, Reach, number, string]>([
    ['the own office', supervisor, OFFICE, 'may'],
    ['an office below', supervisor, BELOW, 'POWER_REFUSED'],
    ['the own office without being its supervisor', approver, OFFICE, 'POWER_REFUSED'],
    ['an office above', below, OFFICE, 'OFFICE_NOT_FOUND'],
    ['the office of the own unit', liaison, OFFICE, 'OFFICE_NOT_FOUND'],
  ])('planning for %s', (_, by, officeId, expected) => {
    expect(codeOf(() => assertMayPlanFor(by, officeId))).toBe(expected);
  });
});
