import fc from 'fast-check';
import type { Reach } from '../identity/index.ts';
import { type Day, day } from '../shared/index.ts';
import {
  assertConcludable,
  assertFinding,
  assertMayAskForReview,
  assertMayWithInspection,
  assertNotRepeated,
  assertPlan,
  assertUntied,
  binds,
  type ConclusionDraft,
  conclusionKind,
  conclusionOf,
  contentFor,
  duplicatesAmong,
  type Finding,
  findingLine,
  type InspectionPlan,
  inspectionActs,
  mayAskForReview,
  repetitionsOf,
  type UnitRequest,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const TODAY = day('2024-03-01');

const plan: InspectionPlan = {
  ...{ topic: '行政处罚案卷质量', scope: '抽查案卷。', unitIds: [5, 6], headId: 1, memberIds: [2] },
  authority: { kind: 'order', issuer: '市政府', reference: '云政督〔2024〕2号', on: TODAY },
  ...{ startsOn: day('2024-03-04'), endsOn: day('2024-03-08') },
};

describe('the plan of an inspection', () => {
  it.each<[string, Partial<InspectionPlan>]>([
    ['INSPECTION_AUTHORITY_MISSING', { authority: { ...plan.authority, issuer: '  ' } }],
    ['INSPECTION_AUTHORITY_LATER', { authority: { ...plan.authority, on: day('2024-03-02') } }],
    ['INSPECTION_PLAN_INCOMPLETE', { scope: '' }],
    ['INSPECTION_DAYS_INVALID', { endsOn: day('2024-03-03') }],
    ['INSPECTION_TEAM_TOO_SMALL', { memberIds: [1] }],
  ])('is refused: %s', (code, wrong) => {
    expect(() => {
      assertPlan({ ...plan, ...wrong }, TODAY);
    }).toThrow(refused(code));
  });

  it('stands with authority, units, days and a team', () => {
    expect(() => {
      assertPlan(plan, TODAY);
    }).not.toThrow();
  });
});

describe('recusal', () => {
  it.each<[string, Day | null, boolean]>([
    ['who works there', null, true],
    ['who leaves there next month', day('2024-04-01'), true],
    ['who left less than three years ago', day('2021-03-02'), true],
    ['who left three years ago', day('2021-03-01'), false],
  ])('%s', (_, until, bound) => {
    expect(binds({ until }, TODAY)).toBe(bound);
    const tie = { personId: 1, personName: '甲', unitId: 5, unitName: '财政局', until };
    const check = () => {
      assertUntied([tie], TODAY);
    };
    if (bound) expect(check).toThrow(refused('INSPECTION_MEMBER_TIED'));
    else expect(check).not.toThrow();
  });
});

describe('a finding', () => {
  const finding: Finding = {
    ...{
      unitId: 5,
      kind: 'problem',
      fact: '缺审核意见。',
      evidence: '复印件。',
      basis: null,
      demand: '补齐。',
    },
    ...{ completionDays: 30, taskId: null, reportId: null },
  };

  it.each<[string, Partial<Finding>]>([
    ['INSPECTION_FINDING_INCOMPLETE', { evidence: ' ' }],
    ['INSPECTION_FINDING_TERM_INVALID', { completionDays: 29 }],
    ['INSPECTION_FINDING_TERM_INVALID', { completionDays: 91 }],
    ['INSPECTION_FINDING_TASK_MISSING', { kind: 'false_figures' }],
  ])('is refused: %s', (code, wrong) => {
    expect(() => {
      assertFinding({ ...finding, ...wrong });
    }).toThrow(refused(code));
  });

  it('leaves no unit without a word', () => {
    const part = { unitId: 5, unitName: '财政局', assessment: '', findingCount: 0 };
    expect(() => {
      assertConcludable('总体较好。', [part]);
    }).toThrow(refused('INSPECTION_CONCLUSION_INCOMPLETE'));
    expect(() => {
      assertConcludable(' ', [{ ...part, findingCount: 1 }]);
    }).toThrow(refused('INSPECTION_CONCLUSION_INCOMPLETE'));
    expect(() => {
      assertConcludable('总体较好。', [{ ...part, assessment: '规范。' }]);
    }).not.toThrow();
  });
});

describe('the document', () => {
  const draft = (perUnit: readonly number[]): ConclusionDraft => ({
    ...{ issuer: '云溪市督察办', topic: plan.topic, authority: plan.authority, jointWith: '市委巡察办' },
    ...{
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      teamNames: ['甲（组长）', '乙'],
      summary: '总体较好。',
    },
    planDueOn: day('2024-03-22'),
    parts: perUnit.map((count, at) => ({
      ...{ unitId: at + 1, unitName: `单位${at + 1}`, assessment: `评价${at + 1}` },
      findings: Array.from({ length: count }, (_, nth) => ({
        ...{
          findingId: at * 1_000 + nth,
          kind: 'problem' as const,
          fact: `事实${at + 1}-${nth}`,
          evidence: '证据',
        },
        ...{ basis: null, demand: '整改', completeBy: day('2024-05-01') },
      })),
    })),
  });

  it('is an opinion for one unit and a special notice for several', () => {
    expect([conclusionKind(1), conclusionKind(5)]).toEqual([
      'inspection_opinion',
      'special_inspection_notice',
    ]);
  });

  it('names authority, days, joint body and team, and numbers its problems through', () => {
    const content = conclusionOf(draft([1, 2]));
    expect(content.title).toBe('关于行政处罚案卷质量的专项督察通知');
    expect(content.opening).toBe(
      '根据市政府2024年3月1日督察指令（云政督〔2024〕2号），云溪市督察办会同市委巡察办于2024年3月4日至2024年3月8日' +
        '开展了行政处罚案卷质量督察，督察组成员：甲（组长）、乙。',
    );
    expect(content.parts.map(({ findings }) => findings.map(({ nth }) => nth))).toEqual([[1], [2, 3]]);
    const [, second] = content.parts;
    expect(second?.findings.map(findingLine)[1]).toBe(
      '3．事实2-1（证据：证据）整改要求：整改，2024年5月1日前完成。',
    );
  });

  it('shows a unit its own part alone, in the numbers of the whole, however many units and problems', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }), fc.nat(), (perUnit, dice) => {
        const whole = conclusionOf(draft(perUnit));
        const unitId = (dice % perUnit.length) + 1;
        const own = contentFor(whole, [unitId]);
        expect(own.parts).toEqual(whole.parts.filter((part) => part.unitId === unitId));
        const text = JSON.stringify(own);
        for (const other of perUnit.keys()) {
          if (other + 1 !== unitId) expect(text).not.toContain(`事实${other + 1}-`);
        }
      }),
    );
  });
});

describe('the powers', () => {
  const standing = { id: 9, officeId: 3, unitIds: [5, 6], started: true };
  const reach = (role: 'supervisor' | 'approver' | 'leader' | 'liaison', organizationId: number): Reach => ({
    held: [{ role, organizationId }],
    offices: organizationId === 3 ? [3] : [],
    units: organizationId === 3 ? [] : [organizationId],
  });

  it.each([
    ['a sibling unit sees nothing', reach('liaison', 7), 'see', 'INSPECTION_NOT_FOUND'],
    ['a unit does not prepare', reach('liaison', 5), 'prepare', 'POWER_REFUSED'],
    ['a unit does not read the story', reach('liaison', 5), 'see_all', 'POWER_REFUSED'],
    ['a supervisor does not sign', reach('supervisor', 3), 'approve', 'POWER_REFUSED'],
    ['an approver does not answer for a unit', reach('approver', 3), 'answer', 'POWER_REFUSED'],
    ['a liaison gives no instruction', reach('liaison', 5), 'instruct', 'POWER_REFUSED'],
  ] as const)('%s', (_, viewer, act, code) => {
    expect(() => {
      assertMayWithInspection(viewer, standing, act);
    }).toThrow(refused(code));
  });

  it('let a unit see it from its beginning on', () => {
    expect(() => {
      assertMayWithInspection(reach('liaison', 5), standing, 'see');
    }).not.toThrow();
    expect(() => {
      assertMayWithInspection(reach('liaison', 5), { ...standing, started: false }, 'see');
    }).toThrow(refused('INSPECTION_NOT_FOUND'));
  });

  it('offer what can be done now, and nothing to who stays away', () => {
    const progress = { ...standing, status: 'issued' as const, unsettled: true, viewerRecused: false };
    expect(inspectionActs(reach('supervisor', 3), progress)).toEqual([]);
    expect(inspectionActs(reach('supervisor', 3), { ...progress, unsettled: false })).toEqual(['close']);
    const signing = { ...progress, status: 'awaiting_signature' as const };
    expect(inspectionActs(reach('approver', 3), signing)).toEqual(['return_document', 'issue', 'recuse']);
    expect(inspectionActs(reach('approver', 3), { ...signing, viewerRecused: true })).toEqual([]);
    expect(inspectionActs(reach('leader', 5), signing)).toEqual(['instruct']);
  });
});

describe('a review of the conclusion', () => {
  const part = { unitId: 5, issued: true, servedOn: day('2024-03-01'), asked: false, findingIds: [1, 2] };

  it('may be asked for on the thirtieth day and not on the thirty-first', () => {
    expect(mayAskForReview(part, day('2024-03-31'))).toBe(true);
    expect(mayAskForReview(part, day('2024-04-01'))).toBe(false);
  });

  it.each([
    ['INSPECTION_REVIEW_TWICE', { asked: true }, [1], '理由', '2024-03-05'],
    ['INSPECTION_REVIEW_STATE', { servedOn: null }, [1], '理由', '2024-03-05'],
    ['INSPECTION_REVIEW_TERM_OVER', {}, [1], '理由', '2024-04-01'],
    ['INSPECTION_REVIEW_EMPTY', {}, [], '理由', '2024-03-05'],
    ['INSPECTION_REVIEW_EMPTY', {}, [1], ' ', '2024-03-05'],
    ['INSPECTION_FINDING_NOT_FOUND', {}, [3], '理由', '2024-03-05'],
  ] as const)('is refused: %s', (code, more, findingIds, statement, on) => {
    expect(() => {
      assertMayAskForReview({ ...part, ...more }, findingIds, statement, day(on));
    }).toThrow(refused(code));
  });
});

describe('repetition', () => {
  const request = (more: Partial<UnitRequest>): UnitRequest => ({
    ...{
      kind: 'inspection',
      id: 1,
      unitId: 5,
      unitName: '财政局',
      officeName: '督察办',
      on: day('2024-01-10'),
    },
    ...{ title: '行政处罚案卷质量专项督察', path: '/inspections/1' },
    ...more,
  });

  it('is the same topic at the same unit within a year, inspections first', () => {
    const found = repetitionsOf(plan, [
      request({ kind: 'task', id: 2, title: '行政处罚案卷质量' }),
      request({}),
      request({ id: 3, unitId: 7 }),
      request({ id: 4, on: day('2023-03-01') }),
      request({ id: 6, title: '政务公开' }),
    ]);
    expect(found.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['inspection:1', 'task:2']);
    expect(() => {
      assertNotRepeated(found, '  ');
    }).toThrow(refused('INSPECTION_REPEATED'));
    expect(() => {
      assertNotRepeated(found, '又发生同类问题。');
    }).not.toThrow();
  });

  it('is a duplicate where a unit is asked for the same in one year, whatever the order of the requests', () => {
    const requests = [
      request({ kind: 'task', id: 1, title: '报送行政处罚案卷评查情况', on: day('2024-02-01') }),
      request({ kind: 'task', id: 2, title: '报送行政处罚案卷评查情况表', on: day('2024-09-01') }),
      request({ kind: 'task', id: 3, title: '报送行政处罚案卷评查情况', on: day('2023-02-01') }),
      request({ kind: 'notice', id: 4, title: '报送行政处罚案卷评查情况', on: day('2024-03-01') }),
      request({ kind: 'task', id: 5, title: '报送行政处罚案卷评查情况', on: day('2024-02-02'), unitId: 6 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(requests, { minLength: 5 }), (shuffled) => {
        const pairs = duplicatesAmong(shuffled).map(({ earlier, later }) => [earlier.id, later.id]);
        expect(pairs).toEqual([[1, 2]]);
      }),
    );
  });
});
