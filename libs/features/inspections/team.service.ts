import { Injectable } from '@nestjs/common';
import { assertInspectionReason } from '#domain/inspection';
import { DomainError, dayOf } from '#domain/shared';
import { type Actor, personOf } from '#platform/actor';
import type { InspectionInstruction } from '#persistence';
import { assertInspectionState, type InspectionCommand, InspectionDesk } from './inspection-desk.ts';
import { InspectionRepository } from './inspection.repository.ts';

export interface RecusalWish {
  readonly personId: number;
  readonly reason: string;
  /** Takes the place in the team, the head's as well. */
  readonly replacementId: number | null;
}

const BEFORE_THE_END = ['draft', 'awaiting_approval', 'planned', 'under_way', 'awaiting_signature'] as const;

/** 回避 and 批示: who stays away from an inspection, and which leaders stand behind it. */
@Injectable()
export class InspectionTeamService {
  constructor(
    private readonly desk: InspectionDesk,
    private readonly inspections: InspectionRepository,
  ) {}

  /**
   * 回避, declared by hand, of anybody of the office or the team: from then on the person has no part in it.
   * @throws DomainError `INSPECTION_STATE`, `INSPECTION_REASON_MISSING`, `PERSON_NOT_FOUND`, `INSPECTION_RECUSED_TWICE`,
   * `INSPECTION_MEMBER_TIED`, `INSPECTION_RECUSED` (of the replacement)
   */
  recuse(actor: Actor, command: InspectionCommand & RecusalWish): Promise<void> {
    return this.desk.act(actor, 'work', command, async (deed, taken) => {
      const { tx, now } = deed;
      const { inspection } = taken;
      const { personId, reason, replacementId } = command;
      assertInspectionState(inspection, '登记回避', BEFORE_THE_END);
      const { id, officeId } = inspection;
      const named = replacementId === null ? [personId] : [personId, replacementId];
      await this.inspections.assertPeopleBelow(tx, dayOf(now), officeId, named);
      assertInspectionReason('回避', reason);
      if (inspection.recusals.some((one) => one.personId === personId)) {
        throw new DomainError('INSPECTION_RECUSED_TWICE', '该人员的回避已经登记过了。', { personId });
      }
      const recusal = { personId, reason, at: now.toISOString(), declaredById: personOf(actor) ?? personId };
      inspection.recusals = [...inspection.recusals, recusal];
      if (replacementId !== null) await this.desk.assertImpartial(deed, taken, [replacementId]);
      const members = await this.inspections.membersOf(tx, id);
      const team = members.flatMap((member) => {
        if (member.personId !== personId) return member.personId === replacementId ? [] : [member];
        return replacementId === null ? [] : [{ ...member, personId: replacementId }];
      });
      await this.inspections.replaceTeam(tx, id, team);
      await this.inspections.save(tx, inspection);
      await this.desk.note(deed, id, 'inspection.recused', { personId, reason, replacementId });
    });
  }

  /**
   * 批示: a leader stands behind the inspection; given again, the newer words count.
   * @throws DomainError `INSPECTION_STATE`, `INSPECTION_REASON_MISSING`, `PERSON_REQUIRED`
   */
  instruct(actor: Actor, command: InspectionCommand & { readonly text: string }): Promise<void> {
    return this.desk.act(actor, 'instruct', command, async (deed, { inspection }) => {
      assertInspectionState(inspection, '批示', BEFORE_THE_END);
      const leaderId = personOf(actor);
      if (leaderId === null) throw new DomainError('PERSON_REQUIRED', '批示须由领导本人作出，系统不能代办。');
      assertInspectionReason('批示', command.text);
      inspection.instructions = withInstruction(inspection.instructions, {
        ...{ leaderId, text: command.text, at: deed.now.toISOString() },
      });
      await this.inspections.save(deed.tx, inspection);
      await this.desk.note(deed, inspection.id, 'inspection.instructed', { text: command.text });
    });
  }
}

export const withInstruction = (
  instructions: readonly InspectionInstruction[],
  one: InspectionInstruction,
): InspectionInstruction[] => [...instructions.filter(({ leaderId }) => leaderId !== one.leaderId), one];
