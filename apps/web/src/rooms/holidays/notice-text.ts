import { addDays } from '@/ui/day-text.tsx';

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

const LINE = /([\u4e00-\u9fff、]{2,8})[：:]([^\n]*)/g;
const ON = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[（(][^）)]*[）)])?`;
const REST = new RegExp(
  String.raw`${ON}(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^）)]*[）)])?)?放假`,
);
const WORKS = new RegExp(String.raw`((?:${ON}[、，]?)+)上班`, 'g');

const two = (text: string): string => text.padStart(2, '0');

/** Reads a notice of the State Council's office as it is published, one holiday a line. What it does not say stays out. */
export function readNotice(text: string): ArrangementForm {
  const year = Number(/(\d{4})年(?:部分)?节假日安排/.exec(text)?.[1] ?? Number.NaN);
  const documentNumber = /国办发明电〔\d{4}〕\d+号/.exec(text)?.[0];
  const holidays: HolidayRow[] = [];
  const makeUpDays: { name: string; on: string }[] = [];
  for (const [, heading = '', line = ''] of text.matchAll(LINE)) {
    const name = heading.replace(/^[一二三四五六七八九十]+、/, '');
    const rest = REST.exec(line);
    if (!rest) continue;
    const [, fromYear, fromMonth = '', fromDay = '', toYear, toMonth, toDay] = rest;
    const begins = fromYear ?? String(year);
    const from = `${begins}-${two(fromMonth)}-${two(fromDay)}`;
    const to = toDay === undefined ? from : `${toYear ?? begins}-${two(toMonth ?? fromMonth)}-${two(toDay)}`;
    holidays.push({ name, from, to });
    for (const [, days = ''] of line.matchAll(WORKS)) {
      for (const [, onYear, month = '', date = ''] of days.matchAll(new RegExp(ON, 'g'))) {
        makeUpDays.push({ name, on: `${onYear ?? String(year)}-${two(month)}-${two(date)}` });
      }
    }
  }
  return {
    ...(Number.isNaN(year) ? {} : { year, source: `国务院办公厅关于${year}年部分节假日安排的通知` }),
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
