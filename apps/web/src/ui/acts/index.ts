export { ActBar } from './act-bar.tsx';
export { ActForm } from './act-form.tsx';
export { DayInput } from './day-input.tsx';
export { type Act, act, type ActField, openOf, reasonField } from './model.ts';
export { PersonPicker } from './pickers.tsx';
