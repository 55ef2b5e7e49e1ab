import fc from 'fast-check';
import type { Reach, RoleName } from '../identity/index.ts';
import { addDays, day, type Day } from '../shared/index.ts';
import {
  assertMergeable,
  assertNothingOpen,
  checkPowers,
  checkSubstitution,
  formerNameAfter,
  lastDayBefore,
  mayNameSubstitute,
  type Named,
  nameOn,
  namesOverTime,
  type RoleSpan,
  seesEverything,
  type Standing,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const today = day('2024-07-12');
const bureau: Named = { name: '市政务服务局', validFrom: day('2020-01-01'), formerNames: [] };

describe('names over time', () => {
  const renamed = (organization: Named, name: string, fromOn: Day): Named => ({
    ...organization,
    name,
    formerNames: [
      ...organization.formerNames,
      formerNameAfter(organization, { name, fromOn, reason: '机构改革' }, today),
    ],
  });
  const twice = renamed(renamed(bureau, '市数据局', day('2023-03-01')), '市数据管理局', day('2024-05-01'));

  it.each([
    ['2019-12-31', '市政务服务局'],
    ['2023-02-28', '市政务服务局'],
    ['2023-03-01', '市数据局'],
    ['2024-04-30', '市数据局'],
    ['2024-05-01', '市数据管理局'],
    ['2030-01-01', '市数据管理局'],
  ])('on %s it is %s', (on, name) => {
    expect(nameOn(twice, day(on))).toBe(name);
  });

  it('leave no day without a name and none with two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }), (gaps) => {
        let on = bureau.validFrom;
        let organization = bureau;
        for (const [nth, gap] of gaps.entries()) {
          on = addDays(on, gap);
          if (on <= today) organization = renamed(organization, `名称${nth}`, on);
        }
        const spans = namesOverTime(organization);
        for (const [nth, { fromOn }] of spans.entries()) {
          const before = spans[nth - 1];
          expect(fromOn).toBe(before?.untilOn ? addDays(before.untilOn, 1) : bureau.validFrom);
        }
        expect(spans.filter(({ untilOn }) => untilOn === null)).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['the name it has', '市数据管理局', '2024-06-01', 'NAME_UNCHANGED'],
    ['a day before the last change', '甲局', '2024-05-01', 'RENAME_DAY_INVALID'],
    ['a day to come', '甲局', '2024-07-13', 'RENAME_DAY_INVALID'],
  ])('refuse %s', (_, name, fromOn, code) => {
    expect(() => formerNameAfter(twice, { name, fromOn: day(fromOn), reason: '' }, today)).toThrow(
      refused(code),
    );
  });
});

describe('an end', () => {
  const unit = (id: number, rest: Partial<Standing> = {}): Standing => ({
    ...{ id, name: `单位${id}`, kind: 'unit', validFrom: day('2020-01-01'), validTo: null },
    ...rest,
  });

  it('lies on the day before, never to come and never before the beginning', () => {
    expect(lastDayBefore(unit(1), today, today)).toBe('2024-07-11');
    for (const on of [addDays(today, 1), day('2020-01-01')]) {
      expect(() => lastDayBefore(unit(1), on, today)).toThrow(refused('CLOSING_DAY_INVALID'));
    }
  });

  it.each([
    ['itself', unit(1), 'MERGER_INVALID'],
    ['an office', unit(2, { kind: 'office' }), 'MERGER_INVALID'],
    ['one that is gone', unit(2, { validTo: today }), 'ORGANIZATION_STATE'],
  ])('does not come by merging into %s', (_, into, code) => {
    expect(() => assertMergeable(unit(1), into)).toThrow(refused(code));
  });

  it('names what is still open; a merger takes the unit’s work along', () => {
    const none = { below: 0, leading: 0, cooperating: 0, given: 0, targets: 0, cases: 0, overseen: 0 };
    const open = { ...none, leading: 2, rectifications: 1 };
    expect(() => assertNothingOpen('merge', '甲局', open)).not.toThrow();
    expect(() => assertNothingOpen('close', '甲局', open)).toThrow(
      '“甲局”还有牵头任务2项、整改事项1项未了结',
    );
  });
});

describe('a substitute', () => {
  const wish = {
    ...{ absentId: 1, substituteId: 2, organizationId: 7, role: 'liaison' as RoleName },
    ...{ fromOn: day('2024-07-15'), toOn: day('2024-07-19') },
  };
  const span = (role: RoleName, organizationId = 7, rest: Partial<RoleSpan> = {}): RoleSpan => ({
    ...{ role, organizationId, validFrom: day('2024-01-01'), validTo: null, onBehalfOfId: null },
    ...rest,
  });
  const reach = (role: RoleName, organizationId = 7): Reach => ({
    ...{ held: [{ role, organizationId }], offices: [], units: [] },
  });

  it.each([
    ['oneself', { substituteId: 1 }, 'SUBSTITUTE_SELF'],
    ['days gone by', { fromOn: day('2024-07-11') }, 'SUBSTITUTION_SPAN_INVALID'],
    ['a span reversed', { toOn: day('2024-07-14') }, 'SUBSTITUTION_SPAN_INVALID'],
    ['more than a year', { toOn: day('2025-07-16') }, 'SUBSTITUTION_SPAN_INVALID'],
  ])('is refused for %s', (_, change, code) => {
    expect(() => checkSubstitution({ ...wish, ...change }, today)).toThrow(refused(code));
  });

  it.each<[string, RoleSpan[], RoleSpan[], string | null]>([
    ['takes a role that is held', [span('liaison')], [], null],
    [
      'takes one held in two terms',
      [
        span('liaison', 7, { validTo: day('2024-07-16') }),
        span('liaison', 7, { validFrom: day('2024-07-17') }),
      ],
      [],
      null,
    ],
    [
      'takes none that ends meanwhile',
      [span('liaison', 7, { validTo: day('2024-07-18') })],
      [],
      'SUBSTITUTION_ROLE_MISSING',
    ],
    ['takes none of another unit', [span('liaison', 8)], [], 'SUBSTITUTION_ROLE_MISSING'],
    ['takes none on loan', [span('liaison', 7, { onBehalfOfId: 5 })], [], 'SUBSTITUTION_ROLE_MISSING'],
    ['has it already', [span('liaison')], [span('liaison')], 'SUBSTITUTE_HOLDS_ROLE'],
    ['audits', [span('liaison')], [span('auditor')], 'ADMINISTRATORS_NOT_SEPARATE'],
    ['audited once', [span('liaison')], [span('auditor', 7, { validTo: day('2024-07-14') })], null],
    ['does other daily work', [span('liaison')], [span('unit_head'), span('liaison', 8)], null],
  ])('who %s', (_, absent, substitute, code) => {
    const check = () => checkPowers(wish, absent, substitute);
    if (code === null) expect(check).not.toThrow();
    else expect(check).toThrow(refused(code));
  });

  it.each<[string, Reach | undefined, number | null, boolean]>([
    ['the absent one', reach('liaison'), 1, true],
    ['the absent one for another unit', reach('liaison', 8), 1, false],
    ['a colleague', reach('liaison'), 3, false],
    ['the head of the unit', reach('unit_head'), 3, true],
    ['the head of a sibling', reach('unit_head', 8), 3, false],
    ['an office’s approver', reach('approver'), 3, false],
    ['the system administrator', reach('system_admin', 1), 9, true],
    ['the operator', undefined, null, true],
  ])('is named by %s: %#', (_, by, personId, may) => {
    expect(mayNameSubstitute(by, personId, wish)).toBe(may);
  });

  it('the keepers of the house see every organisation', () => {
    expect([reach('auditor'), reach('approver'), undefined].map(seesEverything)).toEqual([true, false, true]);
  });
});
