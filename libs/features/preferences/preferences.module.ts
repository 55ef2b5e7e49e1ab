import { Module } from '@nestjs/common';
import { PreferenceService } from './preference.service.ts';

@Module({ providers: [PreferenceService], exports: [PreferenceService] })
export class PreferencesModule {}
