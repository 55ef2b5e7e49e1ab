import type { Day } from '../shared/index.ts';

/** 一、(一)1.(1): the four levels of a document's body (GB/T 9704-2012, 7.3.3). */
export type HeadingLevel = 1 | 2 | 3 | 4;

export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string };

export interface TableColumn {
  readonly title: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  readonly share: number;
  readonly align?: 'left' | 'center';
}

/** 附件: begins on a page of its own. */
export interface Annex {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A document as it leaves the office, before anybody has set it: what it says and in which order, no measures. */
export interface OfficialDocument {
  /** 发文机关标志, in red at its head; empty for what has no red head, such as a report that is published. */
  readonly mark: string;
  /** 文号; null before signature. */
  readonly number: string | null;
  readonly title: string;
  /** 主送机关; null where it goes to nobody in particular, such as a record. */
  readonly addressee: string | null;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
  /** 发文机关署名: one, or several for a record that both sides confirm. */
  readonly signers: readonly string[];
  /** 成文日期: the day of signature; null before. */
  readonly signedOn: Day | null;
  /** 抄送. */
  readonly copies: readonly string[];
  /** 印发机关, with the day of printing; absent in documents that are not printed and sent. */
  readonly printer?: { readonly name: string; readonly on: Day };
  /** Not in force: shown across the page, so that no draft passes for a document. */
  readonly draft: boolean;
  /** By what anybody can ask whether this paper is genuine; on issued documents alone. */
  readonly proof?: Proof;
}

/** Printed at the foot of the last page: the code in letters, and as a picture that leads to the page that answers. */
export interface Proof {
  /** 验证码. */
  readonly code: string;
  readonly url: string;
}
