import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { AccountState } from '#features/identity';
import { MayBeMissing } from '../http/input.ts';

const STATES: readonly AccountState[] = ['active', 'invited', 'locked', 'disabled'];

export class NewAccountBody {
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly personId!: number;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly login!: string;

  /** Without it the person gets an invitation by mail. */
  @MayBeMissing()
  @IsString()
  @MaxLength(1_000)
  readonly initialPassword?: string;
}

export class AccountsQuery {
  /** Part of the login or the name. */
  @MayBeMissing()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly text?: string;

  @MayBeMissing()
  @IsIn(STATES)
  readonly state?: AccountState;

  /** `next` of the page before. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly after: number = 0;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}
