import { day } from '#domain/shared';
import { DESK_WORDS } from './desk-words.ts';
import { DESK_KINDS } from './matter.ts';

const FACTS = { unit: '市住建局', office: '市委依法治市办', since: day('2024-07-03'), due: null, note: null };

describe('the words of the desk', () => {
  it.each(DESK_KINDS)('say of %s what to do, why, and who', (kind) => {
    const { act, why, who } = DESK_WORDS[kind];
    const words = [act, why(FACTS), who(FACTS)].join(' ');
    expect(words).not.toMatch(/null|undefined|[,;:()]/);
    expect(words).toMatch(/^\S+ \S+ \S+$/);
  });

  it('name the day and what came', () => {
    expect(DESK_WORDS.review.why({ ...FACTS, note: 'completion' })).toBe('7月3日报送完成情况');
    expect(DESK_WORDS.extension.why({ ...FACTS, note: '2024-08-30' })).toBe('申请延到8月30日');
    expect(DESK_WORDS.signature.why({ ...FACTS, note: '2' })).toBe('约谈文书7月3日拟出');
  });
});
