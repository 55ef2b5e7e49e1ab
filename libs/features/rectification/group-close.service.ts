import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import type { ItemCommand } from './rectification.repository.ts';
import { RectificationService } from './rectification.service.ts';

/** Why one item of a group could not be struck off. */
export interface CloseRefusal {
  readonly itemId: number;
  readonly code: string;
  readonly message: string;
}

/** 批量销号: every item is judged as if it came alone; all are struck off, or none with a report by item. */
@Injectable()
export class GroupCloseService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rectification: RectificationService,
  ) {}

  /** @throws DomainError `RECTIFICATION_ITEM_TWICE`, `RECTIFICATION_GROUP_REFUSED` with `refusals` in its details */
  close(actor: Actor, items: readonly ItemCommand[], finding?: string): Promise<readonly number[]> {
    // One order for everybody: two groups never wait for each other in a ring.
    const inOrder = [...items].sort((a, b) => a.itemId - b.itemId);
    const ids = inOrder.map(({ itemId }) => itemId);
    const twice = ids.find((id, nth) => ids[nth + 1] === id);
    if (twice !== undefined) {
      throw new DomainError('RECTIFICATION_ITEM_TWICE', '同一事项列了两次，请去掉重复的。', {
        itemId: twice,
      });
    }
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const refusals: CloseRefusal[] = [];
      for (const item of inOrder) {
        try {
          const found = finding === undefined ? {} : { finding };
          await this.rectification.closeIn(tx, now, actor, { ...item, ...found });
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          refusals.push({ itemId: item.itemId, code: error.code, message: error.message });
        }
      }
      if (refusals.length === 0) return ids;
      throw new DomainError(
        'RECTIFICATION_GROUP_REFUSED',
        `有${refusals.length}项不能销号，本次一项也没有办理，请按逐项说明处理后重新提交。`,
        { refusals },
      );
    });
  }
}
