import {
  assertPreferenceKey,
  assertPreferenceValue,
  assertRoomForPreference,
  MOST_PREFERENCES,
  PREFERENCE_LIMIT,
} from './index.ts';

describe('what an account keeps of its own', () => {
  it.each(['appearance', 'columns.tasks', 'views.tasks.0f3a', 'columns.statistics.records', 'a-1.b-2'])(
    'goes by a key such as %s',
    (key) => expect(() => assertPreferenceKey(key)).not.toThrow(),
  );

  it.each([
    '',
    '1a',
    'Columns.tasks',
    'columns.',
    '.columns',
    'a..b',
    'a.b.c.d.e.f',
    'a b',
    '视图',
    `a${'b'.repeat(100)}`,
  ])('does not go by %p', (key) =>
    expect(() => assertPreferenceKey(key)).toThrow(
      expect.objectContaining({ code: 'PREFERENCE_KEY_INVALID' }) as Error,
    ),
  );

  it('is small', () => {
    const around = JSON.stringify({ text: '' }).length;
    expect(() => assertPreferenceValue({ text: '字'.repeat(PREFERENCE_LIMIT - around) })).not.toThrow();
    expect(() => assertPreferenceValue({ text: '字'.repeat(PREFERENCE_LIMIT - around + 1) })).toThrow(
      expect.objectContaining({ code: 'PREFERENCE_TOO_LARGE' }) as Error,
    );
  });

  it('is not without end', () => {
    expect(() => assertRoomForPreference(MOST_PREFERENCES - 1)).not.toThrow();
    expect(() => assertRoomForPreference(MOST_PREFERENCES)).toThrow(
      expect.objectContaining({ code: 'PREFERENCES_TOO_MANY' }) as Error,
    );
  });
});
