export {
  AppConfig,
  CLAMD_WHEN_AWAY,
  type ClamdWhenAway,
  LOG_LEVELS,
  type LogLevel,
  maskPassword,
  PROFILES,
  type Environment,
  type Profile,
  type SsoSettings,
} from './app-config.ts';
export { type Setting, type SettingName, SETTINGS } from './settings.ts';
