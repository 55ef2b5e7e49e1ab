import * as oidc from 'openid-client';
import { DomainError } from '#domain/shared';
import type { SsoSettings } from '#platform/config';
import type { Logger } from '#platform/logging';

export interface IdentityProviderOptions extends SsoSettings {
  /** Where the provider sends people back to, exactly as it was told when this system was registered with it. */
  readonly returnAddress: string;
  /** Told why a sign-in failed: the person only hears that it did. */
  readonly log: Pick<Logger, 'warn'>;
}

/** What must come back unchanged from a sign-in that began here. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says it is. */
export interface ProvenIdentity {
  readonly issuer: string;
  /** Never reassigned to another person. */
  readonly subject: string;
  /** What the claim says that equals a login; undefined when the provider keeps it to itself. */
  readonly login: string | undefined;
  /** By which the provider knows this sign-in again when it is to end. */
  readonly idToken: string;
}

const ANSWER_WITHIN_SECONDS = 10;

/** 统一身份认证: an OpenID Connect provider, asked by authorization code with PKCE, state and nonce. */
export class IdentityProvider {
  private configuration: Promise<oidc.Configuration> | undefined;

  constructor(private readonly options: IdentityProviderOptions) {}

  /**
   * Where to send the browser, and what to remember until it returns.
   * @throws DomainError `SSO_PROVIDER_UNAVAILABLE`
   */
  async begin(): Promise<{ readonly address: URL; readonly pending: PendingSignIn }> {
    const configuration = await this.discovered();
    const verifier = oidc.randomPKCECodeVerifier();
    const pending = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce() };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.options.returnAddress,
      scope: this.options.loginClaim === 'email' ? 'openid email' : 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: pending.state,
      nonce: pending.nonce,
    });
    return { address, pending };
  }

  /**
   * @param query of the address that the browser came back to
   * @throws DomainError `SSO_REFUSED`, `SSO_PROVIDER_UNAVAILABLE`
   */
  async complete(query: string, { state, nonce, verifier }: PendingSignIn): Promise<ProvenIdentity> {
    const configuration = await this.discovered();
    try {
      const tokens = await oidc.authorizationCodeGrant(
        configuration,
        new URL(`${this.options.returnAddress}?${query}`),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      );
      const claims = tokens.claims();
      const { id_token: idToken } = tokens;
      if (!claims || idToken === undefined) throw new Error('The provider gave no ID token');
      const { iss: issuer, sub: subject } = claims;
      const login =
        this.loginIn(claims) ??
        this.loginIn(await oidc.fetchUserInfo(configuration, tokens.access_token, subject));
      return { issuer, subject, login, idToken };
    } catch (error) {
      throw this.refusalOf(error);
    }
  }

  /**
   * Where the browser signs out at the provider as well, and comes back from; undefined where the provider has no such
   * place (OpenID Connect RP-Initiated Logout).
   * @throws DomainError `SSO_PROVIDER_UNAVAILABLE`
   */
  async signOutAddress(idToken: string): Promise<URL | undefined> {
    const configuration = await this.discovered();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return oidc.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: new URL('/', this.options.returnAddress).href,
    });
  }

  private loginIn(claims: Readonly<Record<string, unknown>>): string | undefined {
    const { loginClaim } = this.options;
    const value = claims[loginClaim];
    // Whoever may write any address into the own profile must not become its owner here.
    if (loginClaim === 'email' && claims['email_verified'] !== true) return undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** Asked once; a provider that was away is asked again with the next sign-in. */
  private async discovered(): Promise<oidc.Configuration> {
    this.configuration ??= this.discover();
    try {
      return await this.configuration;
    } catch (error) {
      this.configuration = undefined;
      throw this.refusalOf(error, true);
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const issuer = new URL(this.options.issuer);
    const { clientId, clientSecret } = this.options;
    return oidc.discovery(issuer, clientId, clientSecret, oidc.ClientSecretBasic(clientSecret), {
      timeout: ANSWER_WITHIN_SECONDS,
      // The settings let no other provider than one on this machine be asked without encryption.
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    });
  }

  private refusalOf(error: unknown, atDiscovery = false): DomainError {
    this.options.log.warn({ err: error, issuer: this.options.issuer }, 'Single sign-on failed');
    return atDiscovery || isAway(error) ? unavailable() : ssoRefused();
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof TypeError || (error as { readonly code?: unknown }).code === 'OAUTH_TIMEOUT';

const unavailable = () =>
  new DomainError(
    'SSO_PROVIDER_UNAVAILABLE',
    '现在连不上统一身份认证，请稍后再试，或用登录名和口令登录；仍不行请联系系统管理员。',
  );

/** Also for a browser that comes back from nowhere. */
export const ssoRefused = () =>
  new DomainError('SSO_REFUSED', '统一身份认证没有完成，或者等待过久，请回到登录页重新登录。');
