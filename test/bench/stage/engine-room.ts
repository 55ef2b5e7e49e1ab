import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EngineModule } from '#features/engine';
import type { PaperSettings } from '#features/documents';
import type { Runtime } from '#features/foundation';
import { DeliverySettings } from '#features/notifications';

/** The worker's rooms over an open runtime, with mail settings of one's own; with paper where letters bring documents. */
export function openEngineRoom(
  runtime: Runtime,
  {
    ticking = true,
    paper,
    ...mail
  }: Partial<DeliverySettings> & { ticking?: boolean; paper?: PaperSettings } = {},
): Promise<INestApplicationContext> {
  const settings = new DeliverySettings({
    publicUrl: 'http://localhost:8080',
    from: '督办办公室 <duban@yunxi.example>',
    ...mail,
  });
  return NestFactory.createApplicationContext(
    EngineModule.over({ runtime, mail: settings, ticking, ...(paper ? { paper } : {}) }),
    {
      logger: false,
    },
  );
}
