import { Injectable } from '@nestjs/common';
import {
  assertPreferenceKey,
  assertPreferenceValue,
  assertRoomForPreference,
  type PreferenceValue,
} from '#domain/preference';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';

export interface Preference {
  readonly key: string;
  readonly value: PreferenceValue;
  readonly updatedAt: Date;
}

const ITEM = 'key, value, updated_at AS "updatedAt"';

/**
 * 个人设置: what an account keeps for the next time, on whatever machine that is. The last write to a key wins: its owner
 * alone writes it, makes one small choice whole, and would not want to be asked which of two windows was right. Two views
 * are two keys, so none is lost. Nothing here is evidence of anything, so the ledger does not hear of it.
 */
@Injectable()
export class PreferenceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(accountId: number): Promise<Preference[]> {
    return this.uow.run((tx) =>
      tx.query<Preference>(`SELECT ${ITEM} FROM account_preferences WHERE account_id = $1 ORDER BY key`, [
        accountId,
      ]),
    );
  }

  /** @throws DomainError `PREFERENCE_KEY_INVALID`, `PREFERENCE_TOO_LARGE`, `PREFERENCES_TOO_MANY` */
  keep(accountId: number, key: string, value: PreferenceValue): Promise<Preference> {
    assertPreferenceKey(key);
    assertPreferenceValue(value);
    return this.uow.run(async (tx) => {
      // Two windows at the same moment may go one over: that hurts nobody, and waiting would everybody.
      const [count] = await tx.query<{ others: number }>(
        'SELECT count(*)::int AS others FROM account_preferences WHERE account_id = $1 AND key <> $2',
        [accountId, key],
      );
      assertRoomForPreference(count?.others ?? 0);
      const [kept] = await tx.query<Preference>(
        `INSERT INTO account_preferences (account_id, key, value, updated_at) VALUES ($1, $2, $3::jsonb, $4)
         ON CONFLICT (account_id, key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
         RETURNING ${ITEM}`,
        [accountId, key, JSON.stringify(value), this.clock.now()],
      );
      if (!kept) throw new Error('A preference was not stored');
      return kept;
    });
  }

  /** What is not there is gone already. */
  async forget(accountId: number, key: string): Promise<void> {
    await this.uow.run((tx) =>
      tx.query('DELETE FROM account_preferences WHERE account_id = $1 AND key = $2', [accountId, key]),
    );
  }
}
