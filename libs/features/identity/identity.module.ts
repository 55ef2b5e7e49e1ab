import { type DynamicModule, Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { SecretBox } from '#platform/secrets';
import { AccessTokenRepository } from './access-token.repository.ts';
import { AccessTokenService } from './access-token.service.ts';
import { AccountDeskService } from './account-desk.service.ts';
import { AccountSafetyService } from './account-safety.service.ts';
import { AccountRescueService } from './account-rescue.service.ts';
import { AccountRepository } from './account.repository.ts';
import { AdmissionService } from './admission.service.ts';
import { AttemptsService } from './attempts.service.ts';
import { LoginService } from './login.service.ts';
import { OneTimeLinkRepository } from './one-time-link.repository.ts';
import { OneTimeLinkService } from './one-time-link.service.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PasswordService } from './password.service.ts';
import { PrincipalMemory } from './principal-memory.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SecurityClock, WallSecurityClock } from './security-clock.ts';
import { SessionRules } from './session-rules.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionService } from './session.service.ts';
import {
  BoundIdentityRepository,
  IdentityProvider,
  type IdentityProviderOptions,
  SsoProvider,
  SsoService,
} from './sso/index.ts';

export interface IdentityModuleOptions {
  readonly secrets: SecretBox;
  /** Another clock than the wall's, for tests. */
  readonly clock?: SecurityClock | undefined;
  /** Living sessions of one account at most. */
  readonly sessionsPerAccount?: number | undefined;
  /** The provider of single sign-on, where there is one. */
  readonly sso?: IdentityProviderOptions | undefined;
}

const SERVICES = [
  AccessTokenService,
  AccountDeskService,
  AccountRescueService,
  AccountSafetyService,
  LoginService,
  OneTimeLinkService,
  PasswordService,
  SecondFactorService,
  SessionService,
  SsoService,
];

@Module({})
export class IdentityModule {
  static with({
    secrets,
    clock = new WallSecurityClock(),
    sessionsPerAccount,
    sso,
  }: IdentityModuleOptions): DynamicModule {
    return {
      module: IdentityModule,
      imports: [NotificationsModule],
      providers: [
        { provide: SecretBox, useValue: secrets },
        { provide: SecurityClock, useValue: clock },
        { provide: SessionRules, useValue: new SessionRules(sessionsPerAccount) },
        { provide: SsoProvider, useValue: new SsoProvider(sso && new IdentityProvider(sso)) },
        AccessTokenRepository,
        AccountRepository,
        AdmissionService,
        AttemptsService,
        BoundIdentityRepository,
        OneTimeLinkRepository,
        PasswordHasher,
        { provide: PrincipalMemory, useFactory: () => new PrincipalMemory() },
        SessionRepository,
        ...SERVICES,
      ],
      exports: [PrincipalMemory, SecurityClock, ...SERVICES],
    };
  }
}
