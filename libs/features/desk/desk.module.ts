import { Module } from '@nestjs/common';
import { DeskService } from './desk.service.ts';

@Module({ providers: [DeskService], exports: [DeskService] })
export class DeskModule {}
