import type { NoticeContent } from '#domain/notice';
import { type DocumentTemplate, fillTemplate, type TemplateFacts } from '#domain/official-document';

/** What a notice says, and of which task. */
export interface NoticeWords {
  readonly content: NoticeContent;
  /** Null where it is about several tasks, or about none. */
  readonly taskTitle: string | null;
}

/** The facts of a notice under the names that templates use. */
export function noticeFacts({ content, taskTitle }: NoticeWords): TemplateFacts {
  const { title, issuer, addressee, grounds, rules, demands, annex } = content;
  return {
    single: {
      标题: title,
      发文机关: issuer,
      责任单位: addressee,
      任务名称: taskTitle ?? content.taskTitle ?? null,
    },
    lists: {
      事实: grounds,
      要求: demands,
      规则: rules,
      附件说明: annex ? [`以上共涉及${annex.length}个问题，详见附件。`] : [],
    },
  };
}

/**
 * Refuses what would leave a blank on paper, before it is signed.
 * @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY` naming what is missing
 */
export function assertPrintable(template: DocumentTemplate, words: NoticeWords): void {
  fillTemplate(template, noticeFacts(words));
}
