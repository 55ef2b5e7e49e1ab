import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import type { Principal } from '#features/identity';
import { PreferenceService } from '#features/preferences';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { OwnPreferenceAnswer, OwnPreferenceBody, OwnPreferencesAnswer } from './preference.dto.ts';

/** 个人设置: the signed-in account's own; no path leads to another's. */
@Controller('preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferenceService) {}

  @Get()
  @Permission('account.own')
  @Answers('列出自己的设置：视图、显示的列、明暗', OwnPreferencesAnswer)
  async list(@Who() { accountId }: Principal): Promise<OwnPreferencesAnswer> {
    return { items: await this.preferences.list(accountId) };
  }

  @Put(':preferenceKey')
  @Permission('account.own')
  @Answers('保存自己的一项设置，同名的以后保存的为准', OwnPreferenceAnswer)
  keep(
    @Who() { accountId }: Principal,
    @Param('preferenceKey') key: string,
    @Body() { value }: OwnPreferenceBody,
  ): Promise<OwnPreferenceAnswer> {
    return this.preferences.keep(accountId, key, value);
  }

  @Delete(':preferenceKey')
  @Permission('account.own')
  @Answers('删除自己的一项设置，没有的不必删除')
  async forget(@Who() { accountId }: Principal, @Param('preferenceKey') key: string): Promise<void> {
    await this.preferences.forget(accountId, key);
  }
}
