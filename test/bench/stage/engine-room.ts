import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FoundationModule, type Runtime } from '#features/foundation';
import { DeliveryModule, DeliverySettings, NotificationsModule } from '#features/notifications';
import { NoticeService, SupervisionModule } from '#features/supervision';

@Module({})
class EngineRoom {}

/** The worker's rooms over an open runtime, with a lease of one's own choice. */
export function openEngineRoom(
  runtime: Runtime,
  settings: Partial<DeliverySettings> = {},
): Promise<INestApplicationContext> {
  const delivery = DeliveryModule.with({
    settings: new DeliverySettings({
      publicUrl: 'http://localhost:8080',
      from: '督办办公室 <duban@yunxi.example>',
      ...settings,
    }),
    imports: [SupervisionModule],
    recorder: NoticeService,
  });
  const imports = [FoundationModule.over(runtime), SupervisionModule, NotificationsModule, delivery];
  return NestFactory.createApplicationContext({ module: EngineRoom, imports }, { logger: false });
}
