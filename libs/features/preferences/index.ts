export { type Preference, PreferenceService } from './preference.service.ts';
export { PreferencesModule } from './preferences.module.ts';
