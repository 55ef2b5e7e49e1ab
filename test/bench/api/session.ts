import { SAMPLE_PASSWORD } from '#features/identity';

/** The headers of somebody signed in. */
export async function signIn(origin: string, login: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: SAMPLE_PASSWORD }),
  });
  const answer = (await response.json()) as { csrfToken?: string };
  const [cookie] = response.headers.getSetCookie();
  if (response.status !== 200 || cookie === undefined || answer.csrfToken === undefined) {
    throw new Error(`${login} could not sign in: ${response.status}`);
  }
  return { cookie: cookie.split(';')[0] ?? '', 'x-csrf-token': answer.csrfToken };
}
