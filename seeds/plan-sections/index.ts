import { readSeedFile, refuseDuplicates, SEED_ROOT, seedFilesIn } from '../reading/index.ts';
import { planSection } from './read-plan-section.ts';
import type { PlanSection } from './plan-section.ts';

export {
  INDICATOR_DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_OPS,
  type IndicatorDirection,
  type IndicatorKind,
  type IndicatorOp,
  type PlanIndicator,
  type PlanItem,
  type PlanSection,
  type PlanSource,
} from './plan-section.ts';

/**
 * Every plan section of `seeds/plan-sections`, one a file, in the order of the file names.
 * @throws DomainError `SEED_FIELD_INVALID` naming file and field, `SEED_FILE_UNREADABLE`
 */
export function planSections(root = SEED_ROOT): readonly PlanSection[] {
  const files = seedFilesIn('plan-sections', root);
  const sections = files.map((file) => readSeedFile(file, planSection, root));
  const keys = sections.map(({ key }) => key);
  files.forEach((file, index) => refuseDuplicates(file, keys.slice(0, index + 1), () => 'key'));
  return sections;
}
