import { type DynamicModule, Module } from '@nestjs/common';
import { SecretBox } from '#platform/secrets';
import { UnitOfWork } from '#persistence';
import { WebhookDesk } from './webhook-desk.service.ts';
import { WebhookPolicy } from './webhook-policy.ts';
import { WebhookQueueRepository } from './webhook-queue.repository.ts';
import { WebhookRepository } from './webhook.repository.ts';
import { WebhookRunner } from './webhook-runner.ts';
import type { WebhookSettings } from './webhook-settings.ts';

/** Managing webhooks: what the HTTP door needs. */
@Module({})
export class WebhooksModule {
  static with({
    secrets,
    allowPrivate,
  }: {
    readonly secrets: SecretBox;
    readonly allowPrivate: boolean;
  }): DynamicModule {
    return {
      module: WebhooksModule,
      providers: [
        { provide: SecretBox, useValue: secrets },
        { provide: WebhookPolicy, useValue: new WebhookPolicy(allowPrivate) },
        WebhookRepository,
        WebhookDesk,
      ],
      exports: [WebhookDesk],
    };
  }
}

/** Sending: what the worker needs. */
@Module({})
export class WebhookSendingModule {
  /** @param settings none: this process sends nothing */
  static with(settings: WebhookSettings | undefined): DynamicModule {
    return {
      module: WebhookSendingModule,
      providers: [
        WebhookQueueRepository,
        {
          provide: WebhookRunner,
          inject: [UnitOfWork, WebhookQueueRepository],
          useFactory: (uow: UnitOfWork, queue: WebhookQueueRepository) =>
            new WebhookRunner(uow, queue, settings),
        },
      ],
      exports: [WebhookRunner],
    };
  }
}
