import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import {
  type InboxEntry,
  InboxService,
  type Preference,
  PreferenceService,
  type UnreadCounts,
} from '#features/notifications';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersFile, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { InboxStreams } from './inbox-streams.ts';
import {
  InboxMessageAnswer,
  InboxQuery,
  PreferencesAnswer,
  PreferencesBody,
  ReadingAllBody,
  InboxReadingBody,
  UnreadAnswer,
} from './inbox.dto.ts';

/** 消息: one’s own, and nobody else’s. */
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly inbox: InboxService,
    private readonly preferences: PreferenceService,
    private readonly streams: InboxStreams,
  ) {}

  @Get()
  @Permission('inbox.own')
  @AnswersPage('本人的消息，最新的在前', InboxMessageAnswer)
  list(@Who() { personId }: Principal, @Query() { unread, ...query }: InboxQuery): Promise<Page<InboxEntry>> {
    return this.inbox.list(personId, { ...query, unread: unread === 'true' });
  }

  @Get('unread')
  @Permission('inbox.own')
  @Answers('未读消息数，合计和按主题', UnreadAnswer)
  unread(@Who() { personId }: Principal): Promise<UnreadCounts> {
    return this.inbox.unread(personId);
  }

  @Get('events')
  @Permission('inbox.own')
  @AnswersFile(
    '新消息和未读数的实时推送（server-sent events）：message 为一条新消息，unread 为未读数；断线后带 Last-Event-ID 补发；仅限登录会话',
    'text/event-stream',
  )
  events(
    @Who() principal: Principal,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): void {
    this.streams.open(principal, lastEventId, reply);
  }

  @Post('reading')
  @Permission('inbox.own')
  @Answers('标为已读或者未读，答复未读数', UnreadAnswer)
  async read(
    @Who() { personId }: Principal,
    @Body() { messageIds, read }: InboxReadingBody,
  ): Promise<UnreadCounts> {
    await this.inbox.mark(personId, messageIds, read);
    return this.inbox.unread(personId);
  }

  @Post('reading-all')
  @Permission('inbox.own')
  @Answers('全部标为已读，可以只限一个主题，答复未读数', UnreadAnswer)
  async readAll(@Who() { personId }: Principal, @Body() body: ReadingAllBody): Promise<UnreadCounts> {
    await this.inbox.readAll(personId, body);
    return this.inbox.unread(personId);
  }

  @Get('preferences')
  @Permission('inbox.own')
  @Answers('各主题的接收方式、可选的方式和不能选的理由', PreferencesAnswer)
  async wishes(@Who() principal: Principal): Promise<{ readonly items: readonly Preference[] }> {
    return { items: await this.preferences.list(ownerOf(principal)) };
  }

  @Put('preferences')
  @Permission('inbox.own')
  @Answers('设置接收方式', PreferencesAnswer)
  async choose(
    @Who() principal: Principal,
    @Body() { items }: PreferencesBody,
  ): Promise<{ readonly items: readonly Preference[] }> {
    return { items: await this.preferences.choose(actorOf(principal), ownerOf(principal), items) };
  }

  @Get(':messageId')
  @Permission('inbox.own')
  @Answers('一条消息', InboxMessageAnswer)
  show(@Who() { personId }: Principal, @Param('messageId', IdPipe) messageId: number): Promise<InboxEntry> {
    return this.inbox.show(personId, messageId);
  }
}

const ownerOf = ({ personId, roles }: Principal) => ({ personId, roles: roles.map(({ role }) => role) });
