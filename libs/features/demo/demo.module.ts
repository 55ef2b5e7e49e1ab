import { Module } from '@nestjs/common';
import { DemoClock } from './demo-clock.service.ts';

@Module({ providers: [DemoClock], exports: [DemoClock] })
export class DemoModule {}
