export {
  assertPreferenceKey,
  assertPreferenceValue,
  assertRoomForPreference,
  MOST_PREFERENCES,
  PREFERENCE_LIMIT,
  type PreferenceValue,
} from './preference-rules.ts';
