import { IdField, InstantField, ListField, PartField, TextField } from '../http/fields.ts';

export class NewCalendarFeedBody {
  @TextField({ max: 50, description: '用在哪里，供本人辨认', example: '手机' }) readonly name!: string;
}

export class CalendarFeedAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 50 }) readonly name!: string;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ nullable: true, description: '日历软件最近一次读取，精确到分钟' })
  readonly lastFetchedAt!: Date | null;
}

export class NewCalendarFeedAnswer {
  @TextField({
    max: 2_000,
    description: '订阅地址，只在此时给出一次；知道地址的人都能看到日历，请勿转发',
    example: 'https://duban.example/api/calendars/….ics',
  })
  readonly address!: string;
  @PartField(() => CalendarFeedAnswer) readonly item!: CalendarFeedAnswer;
}

export class CalendarFeedsAnswer {
  @ListField(() => CalendarFeedAnswer, { max: 10, description: '未撤销的，新的在前' })
  readonly items!: readonly CalendarFeedAnswer[];
}
