import type { Health, PartHealth, Standing } from '#features/health';
import { ChoiceField, InstantField, IntField, PartField, TextField } from '../http/fields.ts';

const STANDINGS: readonly Standing[] = ['ok', 'late', 'down'];
const MOST = Number.MAX_SAFE_INTEGER;
const Count = (description: string) => IntField({ min: 0, max: MOST, description });
const StandingField = () => ChoiceField(STANDINGS, { description: 'ok 正常，late 迟缓，down 不可用' });

export class PartAnswer implements PartHealth {
  @StandingField()
  readonly standing!: Standing;

  @TextField({ max: 2_000, optional: true, description: '不正常时怎么办' })
  readonly detail?: string;
}

export class QueuePartAnswer extends PartAnswer {
  @TextField({ max: 20, optional: true, description: '用的是 Redis 还是 PostgreSQL', example: 'postgresql' })
  readonly kind?: string;
}

export class MailPartAnswer extends PartAnswer {
  @Count('发送失败的邮件数')
  readonly failed!: number;

  @Count('结果不明、待人核实的邮件数')
  readonly unknown!: number;
}

export class WaitingAnswer {
  @Count('到期待处理的督办件')
  readonly dueCases!: number;

  @Count('到时待查看的提醒事项')
  readonly dueAlarms!: number;

  @Count('待送入队列的任务')
  readonly outbox!: number;

  @Count('到时待发的邮件')
  readonly dueMail!: number;

  @Count('正在发送的邮件')
  readonly mailUnderWay!: number;

  @Count('待串链的操作日志')
  readonly unsealed!: number;
}

export class EnginePartAnswer extends PartAnswer {
  @Count('最早到期的督办件已等了多少秒')
  readonly oldestDueSeconds!: number;

  @Count('多次出错、待人处理的督办件')
  readonly parkedCases!: number;

  @Count('多次出错、待人处理的提醒事项')
  readonly parkedAlarms!: number;

  @Count('送不进队列的任务')
  readonly deadJobs!: number;

  @PartField(() => WaitingAnswer, { nullable: true, description: '数据库没有应答时为 null' })
  readonly waiting!: WaitingAnswer | null;
}

export class HealthAnswer implements Health {
  @StandingField()
  readonly standing!: Standing;

  @InstantField({ description: '系统当前所用的时刻' })
  readonly clock!: string;

  @PartField(() => PartAnswer)
  readonly database!: PartAnswer;

  @PartField(() => QueuePartAnswer)
  readonly queue!: QueuePartAnswer;

  @PartField(() => MailPartAnswer)
  readonly mail!: MailPartAnswer;

  @PartField(() => EnginePartAnswer)
  readonly engine!: EnginePartAnswer;
}
