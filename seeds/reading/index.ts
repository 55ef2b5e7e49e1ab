export {
  calendarDay,
  figure,
  flag,
  listOf,
  matching,
  nullable,
  oneOf,
  orElse,
  shape,
  text,
  variant,
  whole,
  type Read,
} from './readers.ts';
export { SeedField } from './seed-field.ts';
export { readSeedFile, SEED_ROOT, seedFilesIn } from './seed-files.ts';
export { refuseDuplicates } from './unique.ts';
