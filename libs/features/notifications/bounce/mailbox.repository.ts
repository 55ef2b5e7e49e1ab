import { Injectable } from '@nestjs/common';
import type { MailboxPosition } from '#platform/mail';
import { UnitOfWork } from '#persistence';

/** By the wall clock: the product’s may be moved or stand still. */
@Injectable()
export class MailboxRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Undefined while another worker has it. @param everyMs how long it is then left alone */
  takeTurn(name: string, everyMs: number): Promise<{ position: MailboxPosition | undefined } | undefined> {
    return this.uow.run(async (tx) => {
      const [row] = await tx.query<MailboxPosition>(
        `INSERT INTO bounce_mailboxes AS m (name, uid_validity, last_uid, checked_at) VALUES ($1, '', 0, clock_timestamp())
         ON CONFLICT (name) DO UPDATE SET checked_at = clock_timestamp()
               WHERE m.checked_at <= clock_timestamp() - make_interval(secs => $2)
         RETURNING uid_validity AS "uidValidity", last_uid AS "lastUid"`,
        [name, everyMs / 1000],
      );
      return row && { position: row.uidValidity === '' ? undefined : row };
    });
  }

  /** Two that read at once agree on the farther place. */
  reached(name: string, { uidValidity, lastUid }: MailboxPosition): Promise<void> {
    return this.uow.run(async (tx) => {
      await tx.query(
        `UPDATE bounce_mailboxes SET failure = NULL, uid_validity = $2,
                last_uid = CASE WHEN uid_validity = $2 THEN greatest(last_uid, $3::bigint) ELSE $3::bigint END
          WHERE name = $1`,
        [name, uidValidity, lastUid],
      );
    });
  }

  failed(name: string, failure: string): Promise<void> {
    return this.uow.run(async (tx) => {
      await tx.query('UPDATE bounce_mailboxes SET failure = $2 WHERE name = $1', [name, failure]);
    });
  }
}
