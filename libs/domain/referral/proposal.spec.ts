import { createCalendar } from '../calendar/index.ts';
import type { Reach } from '../identity/index.ts';
import { day } from '../shared/index.ts';
import {
  assertDecidable,
  assertFounded,
  assertMayTakeProposalStep,
  assertReferralDay,
  decideBy,
  endsSupervision,
  PROPOSAL_KINDS,
  proposalStepsFor,
  stepsOpen,
  takeStep,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const parties = { id: 1, officeId: 10, unitId: 20 };
const reach = (role: 'supervisor' | 'leader' | 'unit_head', organizationId: number): Reach => ({
  held: [{ role, organizationId }],
  offices: role === 'supervisor' ? [organizationId] : [],
  units: role === 'supervisor' ? [] : [organizationId],
});

describe('a proposal', () => {
  it('is decided by a person, on a reason, and never by who made it', () => {
    const own = { proposedById: 7 };
    expect(() => {
      assertDecidable(own, null, '属实');
    }).toThrow(refused('PROPOSAL_DECIDER_MISSING'));
    expect(() => {
      assertDecidable(own, 7, '属实');
    }).toThrow(refused('PROPOSAL_OWN'));
    expect(() => {
      assertDecidable(own, 8, ' ');
    }).toThrow(refused('PROPOSAL_REASON_MISSING'));
    expect(() => {
      assertDecidable(own, 8, '属实');
    }).not.toThrow();
  });

  it('rests on leads, and a referral on documents', () => {
    expect(() => {
      assertFounded('public_criticism', { leads: ['逾期'], documentCount: 0 });
    }).not.toThrow();
    expect(() => {
      assertFounded('referral', { leads: ['逾期'], documentCount: 0 });
    }).toThrow(refused('PROPOSAL_DOCUMENTS_MISSING'));
    expect(() => {
      assertFounded('referral', { leads: ['逾期', ' '], documentCount: 1 });
    }).toThrow(refused('PROPOSAL_LEADS_MISSING'));
  });

  it('takes the steps of its kind alone', () => {
    expect(stepsOpen({ kind: 'public_criticism', status: 'approved' })).toEqual(['publish']);
    expect(stepsOpen({ kind: 'referral', status: 'approved' })).toEqual(['hand_over']);
    expect(() => takeStep({ kind: 'referral', status: 'approved' }, 'publish')).toThrow(
      refused('PROPOSAL_KIND_UNFIT'),
    );
    for (const kind of PROPOSAL_KINDS) {
      expect(stepsOpen({ kind, status: 'proposed' })).toEqual(['revise', 'approve', 'reject', 'withdraw']);
    }
  });

  it('ends a case only where the leader said so, and never by a circular', () => {
    expect(endsSupervision({ kind: 'referral', endsCase: true }, true)).toBe(true);
    expect(endsSupervision({ kind: 'referral', endsCase: false }, true)).toBe(false);
    expect(endsSupervision({ kind: 'referral', endsCase: true }, false)).toBe(false);
    expect(endsSupervision({ kind: 'public_criticism', endsCase: true }, true)).toBe(false);
  });

  it('is hidden from the unit that it concerns, decided by its leader, carried out by the office', () => {
    const open = { ...parties, kind: 'referral' as const, status: 'proposed' as const };
    expect(() => {
      assertMayTakeProposalStep(reach('unit_head', 20), parties, 'approve');
    }).toThrow(refused('PROPOSAL_NOT_FOUND'));
    expect(() => {
      assertMayTakeProposalStep(reach('supervisor', 10), parties, 'approve');
    }).toThrow(refused('POWER_REFUSED'));
    expect(proposalStepsFor(reach('leader', 20), open)).toEqual(['approve', 'reject']);
    expect(proposalStepsFor(reach('leader', 21), open)).toEqual([]);
    expect(proposalStepsFor(reach('supervisor', 10), open)).toEqual(['revise', 'withdraw']);
  });

  it('is to be decided within five working days, holidays not counted', () => {
    expect(decideBy(day('2024-07-03'), createCalendar([], []))).toBe('2024-07-10');
  });

  it('records no receipt before the hand-over, nor one of tomorrow', () => {
    const receipt = (on: string) => () => {
      assertReferralDay('接收日期', day(on), day('2024-07-01'), day('2024-07-10'));
    };
    expect(receipt('2024-07-01')).not.toThrow();
    expect(receipt('2024-06-30')).toThrow(refused('REFERRAL_DAY_INVALID'));
    expect(receipt('2024-07-11')).toThrow(refused('REFERRAL_DAY_INVALID'));
  });
});
