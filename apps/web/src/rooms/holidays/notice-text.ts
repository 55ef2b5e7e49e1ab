import { addDays } from '@/ui/days.ts';

export interface HolidayRow {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface ArrangementForm {
  readonly year?: number;
  readonly source?: string;
  readonly documentNumber?: string;
  readonly holidays: readonly HolidayRow[];
  readonly makeUpDays: readonly { readonly name: string; readonly on: string }[];
}

const LINE = /^(?:[一二三四五六七八九十]+、)?([\u4e00-\u9fff、]{2,10})[：:](.*)$/gm;
const ON = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[（(][^）)]*[）)])?`;
const REST = new RegExp(
  String.raw`${ON}(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^）)]*[）)])?)?放假`,
);
const WORKS = new RegExp(String.raw`((?:${ON}[、，和]?)+)上班`, 'g');

/** Blanks get in where a notice is copied from a web page or a scan; no day is written with them. */
const BLANKS = /[^\S\n]+/g;

const dayOf = (year: number, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Reads a notice of the State Council's office as it is published, one holiday a line. What it does not say stays out. */
export function readNotice(text: string): ArrangementForm {
  const plain = text.replaceAll('\r', '').replace(BLANKS, '');
  const stated = /(\d{4})年(?:部分)?节假日安排/.exec(plain)?.[1];
  const documentNumber = /国办发明电〔\d{4}〕\d+号/.exec(plain)?.[0];
  const holidays: HolidayRow[] = [];
  const makeUpDays: { name: string; on: string }[] = [];
  for (const [, name = '', line = ''] of plain.matchAll(LINE)) {
    const rest = REST.exec(line);
    if (!rest) continue;
    const [, fromYear = stated, fromMonth = '', fromDay = '', toYear, toMonth = fromMonth, toDay] = rest;
    // Without a year there is no day.
    if (fromYear === undefined) continue;
    const begins = Number(fromYear);
    const ends =
      toYear === undefined ? begins + (Number(toMonth) < Number(fromMonth) ? 1 : 0) : Number(toYear);
    const from = dayOf(begins, fromMonth, fromDay);
    holidays.push({ name, from, to: toDay === undefined ? from : dayOf(ends, toMonth, toDay) });
    for (const [, days = ''] of line.matchAll(WORKS)) {
      for (const [, onYear = stated, month = '', date = ''] of days.matchAll(new RegExp(ON, 'g'))) {
        makeUpDays.push({ name, on: dayOf(Number(onYear ?? fromYear), month, date) });
      }
    }
  }
  return {
    ...(stated === undefined
      ? {}
      : { year: Number(stated), source: `国务院办公厅关于${stated}年部分节假日安排的通知` }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    holidays,
    makeUpDays,
  };
}

const MOST = 60;

/** Every day from the first to the last; no more than any holiday has. */
export function daysOf({ from, to }: Partial<HolidayRow>): string[] {
  if (!from) return [];
  const days: string[] = [];
  for (let on = from; on <= (to ?? from) && days.length < MOST; on = addDays(on, 1)) days.push(on);
  return days;
}
