import { Injectable, Optional } from '@nestjs/common';
import { enclosesDocument, nextDailyDigest, nextOfficeInstant } from '#domain/notification';
import { dayOf, instantAt } from '#domain/shared';
import { AlarmService } from '#features/alarms';
import { PolicyService } from '#features/policies';
import { addToOutbox, type OutgoingJob, type Tx } from '#persistence';
import { jobs, MAIL_BATCH_LIMIT, type MailBatchPayload } from '#queue';
import type { Announcement, FrozenMail } from './announcement.ts';
import { AnnouncementRepository, type NewDelivery } from './announcement.repository.ts';
import { officeHoursOn } from './office-hours.query.ts';
import { daysWaitedFor, putOffAlarms, putOffMail } from './put-off.query.ts';

/** What is told of each recipient. */
type Addressed = 'recipient' | 'urgent';

/** Alarm of a person for whom something waits: the next morning’s digest. */
export const DAILY_DIGEST = 'notification.daily_digest';
/** Alarm that stands: wakes once a week and sets one for each leader, so that one letter that fails stops no other. */
export const WEEKLY_DIGEST = 'notification.weekly_digest';
const DIGESTS = [DAILY_DIGEST, WEEKLY_DIGEST];

/** Turns what was decided into deliveries, in the transaction of the decision. Sends nothing itself. */
@Injectable()
export class Announcer {
  constructor(
    private readonly policies: PolicyService,
    private readonly announcements: AnnouncementRepository,
    // It keeps nothing: one of its own is as good as the engine’s.
    @Optional() private readonly alarms: AlarmService = new AlarmService(),
  ) {}

  /**
   * Announces each thing to each of its recipients once, however often it is called. It is in the inbox with the
   * commit; mail goes out now within office hours of a working day or when urgent, else at the next opening, unless
   * the recipient wishes it in the digest of the next morning or not at all, and the rules allow that.
   * @returns ids of the deliveries that are new and can be sent
   */
  async announce(tx: Tx, now: Date, announcements: readonly Announcement[]): Promise<number[]> {
    if (announcements.length === 0) return [];
    const created = await this.announcements.insert(
      tx,
      now,
      await this.officeInstant(tx, now),
      withDocuments(announcements),
    );
    const mailed = created.filter(({ state }) => state === 'queued');
    await addToOutbox(tx, now, batches(now, mailed));
    const waiting = created.filter(({ state }) => state === 'digest').map(({ personId }) => personId);
    if (waiting.length > 0) await this.setDigests(tx, now, [...new Set(waiting)]);
    return mailed.map(({ id }) => id);
  }

  /** Has queued deliveries looked at again now. */
  async enqueue(tx: Tx, now: Date, deliveryIds: readonly number[]): Promise<void> {
    const due = deliveryIds.map((id) => ({ id, notBefore: now }));
    await addToOutbox(tx, now, batches(now, due));
  }

  /**
   * After a change of the calendar: mail and digests that wait for a day that is no longer worked go out at the next
   * opening. What is urgent goes out when it would have.
   */
  async putOff(tx: Tx, now: Date): Promise<void> {
    const calendar = await this.policies.calendar(tx);
    const free = (await daysWaitedFor(tx, now, DIGESTS)).filter((on) => !calendar.isWorkingDay(on));
    if (free.length === 0) return;
    const { opens } = await officeHoursOn(tx, this.policies, dayOf(now));
    const days = free.map((from) => ({ from, until: instantAt(calendar.onOrAfter(from), opens) }));
    await putOffAlarms(tx, now, DIGESTS, days);
    await addToOutbox(tx, now, batches(now, await putOffMail(tx, now, days)));
  }

  /** When mail that is not urgent goes out if announced at `now`. */
  async officeInstant(tx: Tx, now: Date): Promise<Date> {
    const { ladder } = await this.policies.ladderInForce(tx, dayOf(now));
    return nextOfficeInstant(now, await this.policies.calendar(tx), ladder.officeHours);
  }

  private async setDigests(tx: Tx, now: Date, people: readonly number[]): Promise<void> {
    const { ladder } = await this.policies.ladderInForce(tx, dayOf(now));
    const at = nextDailyDigest(now, await this.policies.calendar(tx), ladder.officeHours);
    for (const personId of people) await this.alarms.setIfNone(tx, DAILY_DIGEST, personId, at);
  }
}

/** Which letters have their document enclosed is settled here, once for all attempts to send them. */
function withDocuments(announcements: readonly Announcement[]): readonly Announcement[] {
  const isDocument = ({ topic, noticeId }: Announcement) => topic === 'notice' && noticeId !== undefined;
  const together = announcements.filter(isDocument).length;
  return announcements.map((announcement) => {
    const { level } = announcement.message;
    if (!isDocument(announcement) || !level || !enclosesDocument(level, together)) return announcement;
    const message = { ...announcement.message, encloses: 'document' } satisfies Omit<FrozenMail, Addressed>;
    return { ...announcement, message };
  });
}

/** What a batch needs of a delivery. */
type Due = Pick<NewDelivery, 'id' | 'notBefore'>;

/** One job for up to 200 deliveries of one instant: the queue's share of the cost of a mail stays small. */
function batches(now: Date, deliveries: readonly Due[]): OutgoingJob[] {
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
