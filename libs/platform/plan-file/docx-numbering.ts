import { allOf, childOf, parseXml, type XmlElement } from './xml.ts';

/** Hands out the ordinals that Word shows before numbered paragraphs. */
export interface ListNumbers {
  /** The ordinal of this paragraph, or an empty text. Paragraphs must be given in the order of the document. */
  next(paragraph: XmlElement): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** “%1.”, “（%2）”: the number of level n in the place of %n. */
  readonly pattern: string;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** Counts as Word does: a level goes on until one above it goes on; a style may carry the numbering. */
export function listNumbers(numberingXml: string | null, stylesXml: string | null): ListNumbers {
  const levels =
    numberingXml === null ? new Map<string, readonly Level[]>() : levelsOf(parseXml(numberingXml));
  const styles = stylesXml === null ? new Map<string, Place>() : stylePlaces(parseXml(stylesXml));
  const counts = new Map<string, number[]>();
  return {
    next(paragraph) {
      const properties = childOf(paragraph, 'w:pPr');
      const place = placeIn(properties) ?? styles.get(value(childOf(properties, 'w:pStyle')) ?? '');
      const own = place ? levels.get(place.list) : undefined;
      const level = place ? own?.[place.level] : undefined;
      if (!place || !own || !level) return '';
      const counted = counts.get(place.list) ?? [];
      counts.set(place.list, counted);
      counted[place.level] = (counted[place.level] ?? level.start - 1) + 1;
      counted.length = place.level + 1;
      return ordinalOf(own, place.level, counted);
    },
  };
}

function placeIn(properties: XmlElement | undefined): Place | null {
  const numbering = childOf(properties, 'w:numPr');
  const list = value(childOf(numbering, 'w:numId'));
  if (list === undefined || list === '0') return null;
  return { list, level: Number(value(childOf(numbering, 'w:ilvl')) ?? 0) };
}

function stylePlaces(styles: XmlElement): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const style of allOf(styles, 'w:style')) {
    const place = placeIn(childOf(style, 'w:pPr'));
    const id = style.attributes['w:styleId'];
    if (place && id !== undefined) places.set(id, place);
  }
  return places;
}

function levelsOf(numbering: XmlElement): Map<string, readonly Level[]> {
  const abstracts = new Map<string, readonly Level[]>();
  for (const abstract of allOf(numbering, 'w:abstractNum')) {
    const levels: Level[] = [];
    for (const level of abstract.children.filter(({ name }) => name === 'w:lvl')) {
      levels[Number(level.attributes['w:ilvl'] ?? 0)] = {
        start: Number(value(childOf(level, 'w:start')) ?? 1),
        format: value(childOf(level, 'w:numFmt')) ?? 'decimal',
        pattern: value(childOf(level, 'w:lvlText')) ?? '',
      };
    }
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', levels);
  }
  const lists = new Map<string, readonly Level[]>();
  for (const list of allOf(numbering, 'w:num')) {
    const levels = abstracts.get(value(childOf(list, 'w:abstractNumId')) ?? '');
    if (levels) lists.set(list.attributes['w:numId'] ?? '', levels);
  }
  return lists;
}

function ordinalOf(levels: readonly Level[], at: number, counted: readonly number[]): string {
  const level = levels[at];
  if (!level || level.format === 'none') return '';
  if (level.format === 'bullet') return '●';
  return level.pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
    const which = Number(digit) - 1;
    return formatNumber(counted[which] ?? levels[which]?.start ?? 1, levels[which]?.format ?? 'decimal');
  });
}

const DIGITS = '零一二三四五六七八九';

function formatNumber(number: number, format: string): string {
  if (/^(?:chinese|japaneseCounting|ideographDigital|taiwaneseCounting)/i.test(format))
    return inChinese(number);
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') {
    return number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
  }
  if (format === 'upperLetter' || format === 'lowerLetter') {
    const letter = String.fromCharCode(0x41 + ((number - 1) % 26));
    return format === 'upperLetter' ? letter : letter.toLowerCase();
  }
  return String(number);
}

/** 1 to 99 as headings count: 十, 十一, 二十. */
function inChinese(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${number % 10 === 0 ? '' : (DIGITS[number % 10] ?? '')}`;
}
