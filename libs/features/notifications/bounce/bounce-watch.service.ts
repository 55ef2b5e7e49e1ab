import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { type MailboxPosition, readBounce, readMailbox } from '#platform/mail';
import { RUNTIME, type Runtime } from '#features/foundation';
import { DeliverySettings } from '../delivery-settings.ts';
import { BounceBook } from './bounce-book.service.ts';
import { MailboxRepository } from './mailbox.repository.ts';

/** A mailbox is looked at so often, by one worker of however many. Milliseconds. */
const EVERY_MS = 60_000;

/**
 * Looks for mails that came back, where `IMAP_URL` names a mailbox. Each mail is read once; a crash between reading and
 * noting reads it again, which changes nothing.
 */
@Injectable()
export class BounceWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> | undefined;

  constructor(
    private readonly settings: DeliverySettings,
    private readonly mailboxes: MailboxRepository,
    private readonly book: BounceBook,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'log'>,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.mailbox) return;
    this.timer = setInterval(() => {
      this.looking ??= this.look()
        .catch((error: unknown) => this.runtime.log.warn({ err: error }, 'Bounces could not be looked for'))
        .finally(() => {
          this.looking = undefined;
        });
    }, EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** @returns how many deliveries are known to have come back; 0 also while another worker looks */
  async look(everyMs = EVERY_MS): Promise<number> {
    const { mailbox } = this.settings;
    if (!mailbox) return 0;
    const turn = await this.mailboxes.takeTurn(mailbox.name, everyMs * 0.9);
    return turn ? this.read(turn.position) : 0;
  }

  private async read(position: MailboxPosition | undefined): Promise<number> {
    const { mailbox } = this.settings;
    if (!mailbox) return 0;
    try {
      const { mails, ...reached } = await readMailbox(mailbox, position);
      let bounced = 0;
      for (const { source } of mails) {
        const bounce = await readBounce(source).catch(() => undefined);
        if (bounce) bounced += await this.book.enter(bounce);
      }
      await this.mailboxes.reached(mailbox.name, reached);
      return bounced;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.mailboxes.failed(mailbox.name, error.message);
      this.runtime.log.warn({ code: error.code, mailbox: mailbox.name }, error.message);
      return 0;
    }
  }
}
