import type { Day } from '#domain/shared';

/** On which record it is written: at most one; none: on a topic. */
export interface InstructionTarget {
  readonly caseId?: number | undefined;
  readonly taskId?: number | undefined;
  readonly noticeId?: number | undefined;
  readonly itemId?: number | undefined;
}

export interface InstructionGiving extends InstructionTarget {
  /** Omitted on a record: the record's title. */
  readonly topic?: string | undefined;
  readonly text: string;
  /** Who carries it out: a unit, or the office itself. */
  readonly carrierId: number;
  readonly dueOn: Day;
  /** 启动督察. */
  readonly ordersInspection?: boolean | undefined;
  /** Where a supervisor writes down a leader's paper. */
  readonly onPaper?: {
    readonly leaderId: number;
    readonly givenOn: Day;
    readonly paperRef: string;
  };
}

/** Names an instruction and, when the person saw one, the version it had then. */
export interface InstructionCommand {
  readonly instructionId: number;
  readonly expectedVersion?: number;
}

/** What the leader says to a report, in person or on paper. */
export interface LeadersWord extends InstructionCommand {
  readonly text: string;
  readonly paperRef?: string | undefined;
}
