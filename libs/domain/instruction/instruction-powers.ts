import { holds, OFFICE_ROLES, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { stepsFrom } from '../lives/index.ts';
import { DomainError } from '../shared/index.ts';
import { instructionLife, type InstructionState, type InstructionStep } from './instruction.life.ts';

/** Whose an instruction is. */
export interface InstructionParties {
  readonly id: number;
  /** The office that keeps it. */
  readonly officeId: number;
  /** Who carries it out: a unit, or the office itself. */
  readonly carrierId: number;
  readonly leaderId: number;
}

/** The same words for what is not there and for what may not be seen. */
export const instructionNotFound = (instructionId: number): DomainError =>
  new DomainError('INSTRUCTION_NOT_FOUND', '批示不存在，请刷新后重试。', { instructionId });

/** In whose name somebody gives instructions: one's own, and the leaders' whom one stands in for. */
export const leadersOf = (reach: Reach, personId: number): number[] => [
  personId,
  ...reach.held.flatMap(({ role, onBehalfOf }) =>
    role === 'leader' && onBehalfOf ? [onBehalfOf.personId] : [],
  ),
];

const isTheLeader = (reach: Reach, personId: number, { leaderId }: InstructionParties): boolean =>
  leadersOf(reach, personId).includes(leaderId);

/** The office, who carries it out, and the leader who gave it. */
export const seesInstruction = (
  reach: Reach | undefined,
  personId: number,
  instruction: InstructionParties,
): boolean =>
  reach === undefined ||
  reach.offices.includes(instruction.officeId) ||
  reach.units.includes(instruction.carrierId) ||
  isTheLeader(reach, personId, instruction);

/** In whose name a step is taken: one's own, or the leader's, written down by a supervisor. */
export type Standing = 'own' | 'leaders_name' | 'none';

export function standingFor(
  reach: Reach | undefined,
  personId: number,
  instruction: InstructionParties,
  step: InstructionStep,
): Standing {
  if (reach === undefined) return 'own';
  const { officeId, carrierId } = instruction;
  if (step === 'accept' || step === 'report') {
    const carries = holds(reach, carrierId, ...UNIT_ROLES, ...OFFICE_ROLES);
    return carries ? 'own' : 'none';
  }
  if (isTheLeader(reach, personId, instruction)) return 'own';
  return holds(reach, officeId, 'supervisor') ? 'leaders_name' : 'none';
}

/** @throws DomainError `INSTRUCTION_NOT_FOUND`, `POWER_REFUSED` */
export function assertMayTakeInstructionStep(
  reach: Reach | undefined,
  personId: number,
  instruction: InstructionParties,
  step: InstructionStep,
): Exclude<Standing, 'none'> {
  if (!seesInstruction(reach, personId, instruction)) throw instructionNotFound(instruction.id);
  const standing = standingFor(reach, personId, instruction, step);
  if (standing !== 'none') return standing;
  const { label } = instructionLife.transitions[step];
  const whose = step === 'accept' || step === 'report' ? '承办单位' : '作出批示的领导';
  throw new DomainError('POWER_REFUSED', `“${label}”由${whose}办理，请联系其办理。`, {
    instructionId: instruction.id,
    step,
  });
}

/** What a page offers. */
export const instructionStepsFor = (
  reach: Reach,
  personId: number,
  instruction: InstructionParties & { readonly status: InstructionState },
): InstructionStep[] =>
  stepsFrom(instructionLife, instruction.status).filter(
    (step) => standingFor(reach, personId, instruction, step) !== 'none',
  );

/** The organisations that an instruction concerns: whoever leads one of them may give it. */
export interface InstructionScope {
  readonly officeId: number;
  readonly carrierId: number;
  /** Of the record it is written on; null for a topic. */
  readonly unitId: number | null;
}

/**
 * Who may give it: a leader of the office, of the unit concerned or of who carries it out gives it in person; a
 * supervisor of the office writes down a leader's paper.
 * @throws DomainError `POWER_REFUSED`
 */
export function assertMayInstruct(
  reach: Reach | undefined,
  { officeId, carrierId, unitId }: InstructionScope,
): 'own' | 'leaders_name' {
  if (reach === undefined) return 'own';
  const led = [officeId, carrierId, ...(unitId === null ? [] : [unitId])];
  if (led.some((id) => holds(reach, id, 'leader'))) return 'own';
  if (holds(reach, officeId, 'supervisor')) return 'leaders_name';
  throw new DomainError('POWER_REFUSED', '批示由分管领导作出，或由督办机构的督办员凭纸质批示登记。', {
    officeId,
    carrierId,
  });
}
