export { stateOfCounty } from './county-state.ts';
export { type County, COUNTY_ROLES, enterCounty } from './enter-county.ts';
