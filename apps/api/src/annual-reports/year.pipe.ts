import { Injectable, type PipeTransform } from '@nestjs/common';
import { inputInvalid } from '../http/input.ts';

/** A year in a path, from 2000 to 2100. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
    if (year >= 2000 && year <= 2100) return year;
    throw inputInvalid([{ field: 'year', code: 'INTEGER_EXPECTED', message: '应填2000到2100之间的年度' }]);
  }
}
