import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EngineModule } from '#features/engine';
import type { Runtime } from '#features/foundation';
import { DeliverySettings } from '#features/notifications';

/** The worker's rooms over an open runtime, with mail settings of one's own. */
export function openEngineRoom(
  runtime: Runtime,
  { ticking = true, ...mail }: Partial<DeliverySettings> & { ticking?: boolean } = {},
): Promise<INestApplicationContext> {
  const settings = new DeliverySettings({
    publicUrl: 'http://localhost:8080',
    from: '督办办公室 <duban@yunxi.example>',
    ...mail,
  });
  return NestFactory.createApplicationContext(EngineModule.over({ runtime, mail: settings, ticking }), {
    logger: false,
  });
}
