import { type Ladder, validateLadder } from '#domain/escalation';
import { DomainError } from '#domain/shared';
import { readSeedFile, SEED_ROOT, type SeedField } from '../reading/index.ts';

/**
 * The ladder that a new system begins with: every value may then be edited, as a new version.
 * @throws DomainError `LADDER_INVALID`, `LADDER_GAP`, `LADDER_SIGNATURE_REQUIRED` naming file and field,
 * `SEED_FILE_UNREADABLE`
 */
export function defaultLadder(root = SEED_ROOT): Ladder {
  return readSeedFile('ladder/default.json', ladder, root);
}

/** The rule belongs to the domain, which knows no files: the name of the file is added here. */
function ladder({ file, value }: SeedField): Ladder {
  try {
    return validateLadder(value);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, `种子文件 ${file}：${error.message}`, { ...error.details, file });
  }
}
