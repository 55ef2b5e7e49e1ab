import { CLOCK_NAMES } from '#domain/escalation';
import type { NoticePage } from '#features/supervision';
import type { NoticeAnswer } from './notice-page.dto.ts';

/** What the viewer is told: names in words, and nothing of how it was worked out. */
export function noticeAnswer({
  issued: _issued,
  signature: _signature,
  replyDecidedById: _replyDecidedById,
  ...page
}: NoticePage): NoticeAnswer {
  const {
    title = '',
    issuer = '',
    addressee = '',
    grounds = [],
    rules = [],
    demands = [],
    annex = [],
  } = page.content;
  return {
    ...page,
    content: { title, issuer, addressee, grounds, rules, demands, annex },
    reasons: page.reasons.map(({ code, rule, finding }) => ({ code, rule, finding })),
    terms: page.terms.map(({ key, dueOn }) => ({ key, name: CLOCK_NAMES[key], dueOn })),
  };
}
