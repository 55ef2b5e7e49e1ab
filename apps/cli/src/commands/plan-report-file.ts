import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DomainError } from '#domain/shared';

/**
 * A report as it lies on the disk.
 * @throws DomainError `PLAN_FILE_UNREADABLE`
 */
export async function reportFile(path: string): Promise<{ bytes: Uint8Array; fileName: string }> {
  try {
    return { bytes: await readFile(path), fileName: basename(path) };
  } catch (error) {
    throw new DomainError('PLAN_FILE_UNREADABLE', `读不了文件“${path}”，请检查路径和权限。`, {
      reason: (error as NodeJS.ErrnoException).code,
    });
  }
}
