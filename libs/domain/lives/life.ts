import type { LedgerAction } from '../ledger/index.ts';

/** Who may take a step: a role held at the office or for the unit, or the system itself. */
export type Power =
  'liaison' | 'unit_head' | 'supervisor' | 'approver' | 'leader' | 'system_admin' | 'system';

/** One step of a life. */
export interface Step<S extends string> {
  /** The act as a person calls it: 签收. */
  readonly label: string;
  readonly from: readonly S[];
  readonly to: S;
  /** Any one of them may take the step. */
  readonly power: readonly Power[];
  /** The ledger's word for it, in the past tense: `task.accepted`. */
  readonly event: LedgerAction;
}

/** The states a thing passes through, drawn once, as data. */
export interface Life<S extends string, T extends string> {
  /** What lives: 任务. */
  readonly subject: string;
  /** Every state with its Chinese name. */
  readonly states: Readonly<Record<S, string>>;
  readonly initial: NoInfer<S>;
  /** States in which the life may end; some can be left again (an item that is reopened). */
  readonly finals: readonly NoInfer<S>[];
  readonly transitions: Readonly<Record<T, Step<NoInfer<S>>>>;
}

/** A step that was taken: what to store and what to write into the ledger. */
export interface TakenStep<S extends string, T extends string> {
  readonly name: T;
  readonly from: S;
  readonly to: S;
  readonly event: LedgerAction;
}

/** Keeps the literal names of states and steps in the type. */
export const defineLife = <S extends string, T extends string>(life: Life<S, T>): Life<S, T> => life;

export type StateOf<L> = L extends Life<infer S, string> ? S : never;
export type StepOf<L> = L extends Life<string, infer T> ? T : never;
