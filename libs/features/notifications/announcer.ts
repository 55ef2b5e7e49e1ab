import { Injectable } from '@nestjs/common';
import { nextOfficeInstant } from '#domain/notification';
import { dayOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { addToOutbox, type OutgoingJob, type Tx } from '#persistence';
import { jobs, MAIL_BATCH_LIMIT, type MailBatchPayload } from '#queue';
import type { Announcement } from './announcement.ts';
import { AnnouncementRepository, type NewDelivery } from './announcement.repository.ts';

/** Turns what was decided into deliveries, in the transaction of the decision. Sends nothing itself. */
@Injectable()
export class Announcer {
  constructor(
    private readonly policies: PolicyService,
    private readonly announcements: AnnouncementRepository,
  ) {}

  /**
   * Announces each thing to each of its recipients once, however often it is called. Mail goes out now within
   * office hours of a working day or when urgent, else at the next opening.
   * @returns ids of the deliveries that are new and can be sent
   */
  async announce(tx: Tx, now: Date, announcements: readonly Announcement[]): Promise<number[]> {
    if (announcements.length === 0) return [];
    const created = await this.announcements.insert(
      tx,
      now,
      await this.officeInstant(tx, now),
      announcements,
    );
    await addToOutbox(tx, now, batches(now, created));
    return created.map(({ id }) => id);
  }

  /** Has queued deliveries looked at again now. */
  async enqueue(tx: Tx, now: Date, deliveryIds: readonly number[]): Promise<void> {
    const due = deliveryIds.map((id) => ({ id, notBefore: now }));
    await addToOutbox(tx, now, batches(now, due));
  }

  /** When mail that is not urgent goes out if announced at `now`. */
  async officeInstant(tx: Tx, now: Date): Promise<Date> {
    const { ladder } = await this.policies.ladderInForce(tx, dayOf(now));
    return nextOfficeInstant(now, await this.policies.calendar(tx), ladder.officeHours);
  }
}

/** One job for up to 200 deliveries of one instant: the queue's share of the cost of a mail stays small. */
function batches(now: Date, deliveries: readonly NewDelivery[]): OutgoingJob[] {
  const instants = [...new Set(deliveries.map(({ notBefore }) => notBefore.getTime()))];
  return instants.flatMap((instant) => {
    const ids = deliveries.filter(({ notBefore }) => notBefore.getTime() === instant).map(({ id }) => id);
    const runAt = instant > now.getTime() ? { runAt: new Date(instant) } : {};
    return chunks(ids, MAIL_BATCH_LIMIT).map((deliveryIds) => ({
      job: jobs.mailSend.name,
      payload: { deliveryIds } satisfies MailBatchPayload,
      ...runAt,
    }));
  });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
