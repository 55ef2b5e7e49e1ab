import { PreferencesController } from './preferences.controller.ts';

export const PREFERENCE_CONTROLLERS = [PreferencesController];
