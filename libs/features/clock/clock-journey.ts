import type { UnitOfWork } from '#persistence';
import type { ClockMover } from './clock-mover.ts';
import { type Happened, happenedSince, markNow } from './happenings.query.ts';

/**
 * Moves the clock to `target`, one stop at a time, and tells what happened at each.
 * @param onStop told after the engine has come to rest, at the target too
 * @throws DomainError `ENGINE_STANDS_STILL` when no worker does the work; the clock stays where it stopped
 */
export async function journey(
  mover: ClockMover,
  uow: UnitOfWork,
  target: Date,
  onStop: (at: Date, happened: Happened) => void,
): Promise<void> {
  let mark = await uow.run(markNow);
  for (let arrived = false; !arrived;) {
    const { nextAt } = await mover.settle();
    const stop = nextAt !== null && nextAt < target ? nextAt : target;
    await mover.moveTo(stop);
    const happened = await uow.run((tx) => happenedSince(tx, mark));
    mark = happened.upTo;
    onStop(stop, happened);
    arrived = stop === target;
  }
}
