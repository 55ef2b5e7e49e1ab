import { type Command } from 'commander';
import { DomainError, dayOf, formatDayWithWeekday, instantAt, parseDay, timeOf } from '#domain/shared';
import { ClockMover, dayAfterMove, dayInWords, journey, StoredClock } from '#features/clock';
import { PolicyService } from '#features/policies';
import { tell } from '../clock/tell.ts';
import { print } from '../console/index.ts';
import { type Session, withSession } from '../session/index.ts';

export function addClockCommands(program: Command): void {
  const clock = program.command('clock').description('示例时钟（正式环境没有）');
  clock
    .command('show')
    .description('显示现在的日期和时间')
    .action(() => withSession(show));
  clock
    .command('advance')
    .description('向前拨动，途中该办的事由后台照常办理')
    .argument('<时长>', '1d 一天，1w 一周，1m 一个月，或 <n>d')
    .action((move: string) =>
      withSession((session) => {
        const { clock } = movable(session);
        return moveTo(session, clock, instantAt(dayAfterMove(dayOf(clock.now()), move), timeOf(clock.now())));
      }),
    );
  clock
    .command('set')
    .description('拨到某一天的 17:30')
    .argument('<日期>', '例如 2024-03-01')
    .action((text: string) =>
      withSession((session) => {
        const { clock } = movable(session);
        const target = instantAt(parseDay(text), '17:30');
        if (target > clock.now()) return moveTo(session, clock, target);
        throw new DomainError('CLOCK_BACKWARDS', `时钟只能向前拨，现在已是 ${dayOf(clock.now())}。`, {
          to: text,
        });
      }),
    );
}

async function show(session: Session): Promise<void> {
  const { clock } = movable(session);
  const calendar = await session.read((tx) => session.the(PolicyService).calendar(tx));
  const now = clock.now();
  print(`${formatDayWithWeekday(dayOf(now))} ${timeOf(now)} ${dayInWords(dayOf(now), calendar)}（示例时钟）`);
}

async function moveTo(session: Session, clock: StoredClock, target: Date): Promise<void> {
  if (!session.systemRuns) {
    throw new DomainError('SYSTEM_NOT_RUNNING', '系统没有在运行，拨动时钟前请先在另一个终端运行 npm start。');
  }
  const { dataSource, bus, uow } = session.runtime;
  const mover = new ClockMover(dataSource, clock, bus);
  await journey(mover, uow, target, (at, happened) => tell(at, happened).forEach(print));
  await show(session);
}

/** @throws DomainError `CLOCK_NOT_MOVABLE` */
function movable(session: Session): { clock: StoredClock } {
  const { clock } = session.runtime;
  if (clock instanceof StoredClock) return { clock };
  throw new DomainError('CLOCK_NOT_MOVABLE', '正式环境使用真实时钟，没有拨动时钟的命令。');
}
