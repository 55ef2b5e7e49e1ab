export { BoundIdentityRepository } from './bound-identity.repository.ts';
export {
  IdentityProvider,
  type IdentityProviderOptions,
  type PendingSignIn,
  ssoRefused,
} from './identity-provider.ts';
export { SsoProvider, SsoService } from './sso.service.ts';
