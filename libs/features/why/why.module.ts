import { Module } from '@nestjs/common';
import { WhyService } from './why.service.ts';

@Module({ providers: [WhyService], exports: [WhyService] })
export class WhyModule {}
