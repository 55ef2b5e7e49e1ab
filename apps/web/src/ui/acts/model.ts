import type { ReactNode } from 'react';
import type { Problem } from '@/api/index.ts';

interface FieldOf<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** One sentence under the label: what to write, or what will come of it. */
  readonly help?: ReactNode;
  readonly required?: boolean;
  /** Not kept in this browser while it is typed: passwords. */
  readonly secret?: boolean;
  /** Little is written in it: where there is room, it shares a line with short ones beside it. */
  readonly short?: boolean;
}

/** A field of an act's form. Days are `YYYY-MM-DD`. */
export type ActField<Name extends string = string> = FieldOf<Name> &
  (
    | { readonly kind: 'line'; readonly max?: number; readonly placeholder?: string }
    | {
        readonly kind: 'paragraph';
        readonly max?: number;
        readonly rows?: number;
        readonly placeholder?: string;
      }
    /** One entry a line, as a list of texts. */
    | { readonly kind: 'lines'; readonly rows?: number; readonly placeholder?: string }
    | { readonly kind: 'day' }
    | { readonly kind: 'time' }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string }
    | { readonly kind: 'flag' }
    | {
        readonly kind: 'choice';
        readonly options: readonly { readonly value: string | number | boolean; readonly label: string }[];
        readonly several?: boolean;
      }
    | {
        readonly kind: 'person';
        /** People who hold a post there. */
        readonly organizationId?: number;
        readonly role?: 'unit_head' | 'liaison' | 'leader' | 'supervisor' | 'approver';
        readonly several?: boolean;
      }
    | {
        readonly kind: 'organization';
        readonly of?: 'office' | 'unit';
        readonly several?: boolean;
        /** Never offered. */
        readonly without?: readonly number[];
      }
    | {
        readonly kind: 'rows';
        readonly fields: readonly ActField[];
        readonly add: string;
        /** The rows are given: none can be added or taken away. */
        readonly fixed?: boolean;
        /** What each row is about, where its fields do not say it. */
        readonly titles?: readonly string[];
      }
  );

/** Something a person can do with a record now. */
export interface Act {
  readonly key: string;
  readonly label: string;
  /** Over the form: what will happen. */
  readonly intro?: ReactNode;
  /** Why it cannot be done yet, and what to do first: the form says so and is not sent. */
  readonly hindrance?: string | null | undefined;
  /** On the button that does it; the label without it. */
  readonly okText?: string;
  /** Rare acts stand behind 更多. */
  readonly rare?: boolean;
  readonly danger?: boolean;
  readonly fields: readonly ActField[];
  readonly initial?: object;
  /** What a refusal tells beyond its sentence, such as why of each record of a group. */
  readonly explain?: (problem: Problem) => readonly string[];
  send(values: object): Promise<unknown>;
}

interface ActOf<V extends object> extends Omit<Act, 'fields' | 'initial' | 'send'> {
  readonly fields?: readonly ActField<keyof V & string>[];
  readonly initial?: Partial<V>;
  send(values: V): Promise<unknown>;
}

/** An act whose form gives values of the type that its request takes. */
export const act = <V extends object = object>(spec: ActOf<V>): Act => ({ fields: [], ...spec });

/** The acts that the API says are open, in the order of the page. */
export const openOf = (acts: Readonly<Record<string, Act>>, open: readonly string[]): Act[] =>
  Object.entries(acts).flatMap(([name, one]) => (open.includes(name) ? [one] : []));

/** The one field of an act that wants a reason. */
export const reasonField = (label: string, help?: string): ActField<'reason'> => ({
  name: 'reason',
  label,
  kind: 'paragraph',
  required: true,
  ...(help === undefined ? {} : { help }),
});
