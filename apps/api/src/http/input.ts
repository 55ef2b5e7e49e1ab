import { Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { ValidateIf } from 'class-validator';
import { DomainError } from '#domain/shared';
import { type FieldFault, fieldFaults } from './field-faults.ts';
import { rememberRules } from './remembered-rules.ts';

/** Every fault of an input at once: 400 with `errors`. */
export function inputInvalid(errors: readonly FieldFault[]): DomainError {
  const fields = [...new Set(errors.map(({ field }) => field))].filter((field) => field !== '');
  const where = fields.length > 0 && fields.length <= 5 ? `（${fields.join('、')}）` : '';
  return new DomainError('INPUT_INVALID', `填写的内容有误${where}，请按提示更正后重新提交。`, { errors });
}

/** Checks bodies and queries by their classes: nothing unknown, nothing unchecked. */
export class InputPipe extends ValidationPipe {
  constructor() {
    rememberRules();
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      // The constraints' figures are looked up at the class of the target; it goes no further than that.
      validationError: { target: true },
      exceptionFactory: (errors) => inputInvalid(fieldFaults(errors)),
    });
  }

  /** Parts of a path stay text for `IdPipe`: `1e3` is no id. */
  protected override transformPrimitive(value: unknown): unknown {
    return value;
  }
}

/** A field that may be left out; `null` is a value and is checked. */
export const MayBeMissing = () => ValidateIf((_, value) => value !== undefined);

/** An id in a path: a whole number above zero. */
@Injectable()
export class IdPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const id = /^[1-9]\d{0,15}$/.test(value) ? Number(value) : NaN;
    if (Number.isSafeInteger(id)) return id;
    throw inputInvalid([{ field: 'id', code: 'INTEGER_EXPECTED', message: '应填大于0的整数' }]);
  }
}
