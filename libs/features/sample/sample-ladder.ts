import { type Ladder, validateLadder } from '#domain/escalation';
import { defaultLadder } from '#seeds';

/**
 * The default ladder with first reminders that leave by themselves: whoever moves the sample's clock sees one
 * without having to sign it. Interviews and inspections wait for their signatures here as everywhere.
 */
export function sampleLadder(): Ladder {
  const ladder = defaultLadder();
  const [reminder, interview, inspection] = ladder.levels;
  return validateLadder({
    ...ladder,
    levels: [{ ...reminder, signature: 'automatic' }, interview, inspection],
  });
}
