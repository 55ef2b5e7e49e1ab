import { Controller, Get, Headers, HttpStatus, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CalendarFeedService } from '#features/calendar-feeds';
import { Public } from '../http/access.ts';
import { AnswersFile } from '../http/answers.ts';
import { HttpSettings } from '../http/http-settings.ts';

const CALENDAR = 'text/calendar; charset=utf-8';

/** What calendar programs ask for, again and again: they cannot sign in, the address is the key. */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly feeds: CalendarFeedService,
    private readonly settings: HttpSettings,
  ) {}

  @Get(':feedToken')
  @Public()
  @AnswersFile('日历订阅的内容（iCalendar），凭地址中的密钥读取', CALENDAR)
  async show(
    @Param('feedToken') feedToken: string,
    @Headers('if-none-match') seen: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const secret = feedToken.replace(/\.ics$/, '');
    const { text, etag } = await this.feeds.read(secret, this.settings.publicUrl);
    void reply.headers({ ETag: etag, 'Cache-Control': 'private, no-cache' });
    if (seen?.replace(/^W\//, '') === etag) {
      void reply.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    void reply.type(CALENDAR).header('Content-Disposition', 'inline; filename="sandan.ics"');
    return text;
  }
}
