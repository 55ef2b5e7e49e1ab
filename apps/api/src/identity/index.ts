import { AccountsController } from './accounts.controller.ts';
import { PasswordController } from './password.controller.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SessionController } from './session.controller.ts';
import { SessionsController } from './sessions.controller.ts';

export const IDENTITY_CONTROLLERS = [
  AccountsController,
  PasswordController,
  SecondFactorController,
  SessionController,
  SessionsController,
];
