export {
  checkTokenScopes,
  TOKEN_RULES,
  TOKEN_SCOPES,
  tokenExpiry,
  tokenPermissions,
  tokenScopesFor,
} from './access-token.ts';
export { isCommonPassword } from './common-passwords.ts';
export { afterFailure, type Attempts, isLocked, LOCKOUT, NO_ATTEMPTS } from './lockout.ts';
export { checkLogin, foldLogin } from './login-name.ts';
export { LINK_LIFE_MINUTES, linkExpiry, type LinkPurpose, mayMailAgain } from './one-time-link.ts';
export {
  normalizePassword,
  PASSWORD_RULES,
  type PasswordFault,
  passwordFaults,
  type PasswordOwner,
  passwordRefusal,
  requireGoodPassword,
} from './password-rules.ts';
export { PERMISSIONS_BY_ROOM, permissionWords, type PermissionWords } from './permission-words.ts';
export { type Permission, PERMISSIONS, permissionsOf } from './permissions.ts';
export {
  holds,
  OFFICE_ROLES,
  organizationsHeld,
  type Reach,
  reachOf,
  type RoleHeld,
  standsInFor,
  UNIT_ROLES,
} from './reach.ts';
export { effectiveRoles, forbiddenCombination, ROLE_TITLES, type RoleName, ROLES } from './roles.ts';
export { SESSION_LIMITS, type SessionEnd, timedOut } from './session-life.ts';
