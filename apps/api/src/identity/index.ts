import { AccountTokensController } from './account-tokens.controller.ts';
import { AccountsController } from './accounts.controller.ts';
import { PasswordController } from './password.controller.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SessionController } from './session.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { SsoController } from './sso.controller.ts';
import { TokensController } from './tokens.controller.ts';

export const IDENTITY_CONTROLLERS = [
  AccountsController,
  AccountTokensController,
  PasswordController,
  SecondFactorController,
  SessionController,
  SessionsController,
  SsoController,
  TokensController,
];
