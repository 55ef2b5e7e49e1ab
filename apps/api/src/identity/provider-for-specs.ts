import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SsoSettings } from '#platform/config';

const CLIENT = { clientId: 'sandan', clientSecret: 'a-secret-of-the-office' };

/**
 * A certified provider of single sign-on on this machine: whoever asks signs in as any subject.
 * @param publicUrl of this system, as browsers see it
 * @param claimsOf what the provider tells of a subject; may change between sign-ins
 */
export async function startProvider(publicUrl: string, claimsOf: (subject: string) => object | undefined) {
  const { warn, info } = console;
  // It says at length that it is no more than a quick start; here it need not be.
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  const { Provider } = await import('oidc-provider');
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret },
        redirect_uris: [`${publicUrl}/api/sso/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    cookies: { keys: ['of-this-spec'] },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...claimsOf(sub) }) }),
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  const settings: SsoSettings = { issuer, ...CLIENT, loginClaim: 'preferred_username' };
  return {
    settings,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      Object.assign(console, { warn, info });
    },
  };
}

export type ProviderForSpecs = Awaited<ReturnType<typeof startProvider>>;
