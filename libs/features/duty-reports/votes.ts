import type { Evaluation } from '#domain/duty-report';
import type { DutyEvaluation } from '#persistence';

/** The votes that were given, out of the ballots that were made out. */
export const votesOf = (ballots: readonly DutyEvaluation[]): Evaluation[] =>
  ballots.flatMap(({ scores, grade, opinion, submittedAt }) =>
    submittedAt !== null && scores !== null && grade !== null ? [{ scores, grade, opinion }] : [],
  );
