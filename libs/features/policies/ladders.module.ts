import { Module } from '@nestjs/common';
import { LadderDesk } from './ladder-desk.service.ts';

@Module({ providers: [LadderDesk], exports: [LadderDesk] })
export class LaddersModule {}
