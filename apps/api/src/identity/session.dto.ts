import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { MayBeMissing } from '../http/input.ts';

/** Longer than any password that is taken, short enough to read. */
const ANY_PASSWORD = 1_000;
const CODE = /^(?:\s*\d){6}\s*$/;

export class LoginBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly login!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(ANY_PASSWORD)
  readonly password!: string;

  /** From the authenticator, once it was asked for. */
  @MayBeMissing()
  @IsString()
  @MaxLength(20)
  @Matches(CODE, { message: '应填6位数字的动态口令' })
  readonly code?: string;
}

export class PasswordBody {
  @IsString()
  @MinLength(1)
  @MaxLength(ANY_PASSWORD)
  readonly current!: string;

  @IsString()
  @MaxLength(ANY_PASSWORD)
  readonly next!: string;
}

export class ResetBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly login!: string;
}

export class RedeemBody {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly token!: string;

  @IsString()
  @MaxLength(ANY_PASSWORD)
  readonly password!: string;
}

export class CodeBody {
  @IsString()
  @MaxLength(20)
  @Matches(CODE, { message: '应填6位数字的动态口令' })
  readonly code!: string;
}

export class OwnerBody {
  @IsString()
  @MinLength(1)
  @MaxLength(ANY_PASSWORD)
  readonly password!: string;
}
