export {
  type FormerName,
  formerNameAfter,
  type Named,
  nameOn,
  namesOverTime,
  type NameSpan,
} from './names.ts';
export { assertNothingOpen, hindranceTo, type OpenWork } from './open-work.ts';
export { seesEverything } from './sight.ts';
export {
  assertMergeable,
  assertOpen,
  lastAdministrator,
  lastDayBefore,
  type Standing,
  standsOn,
} from './standing.ts';
export {
  checkPowers,
  checkSubstitution,
  mayNameSubstitute,
  overlaps,
  refuseCombination,
  type RoleSpan,
  SUBSTITUTION_LIMIT_DAYS,
  type SubstitutionWish,
} from './substitution.ts';
