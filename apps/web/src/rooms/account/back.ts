/** A path of ours: browsers drop control characters from an address, so that `/⇥/host` would lead to another's. */
const OWN_PATH = /^\/(?![/\\])[^\p{Cc}\\]*$/u;

/** Where to go after signing in: a page of ours, never somebody else's address. */
export function backOf(params: URLSearchParams): string {
  const back = params.get('back') ?? '/';
  return OWN_PATH.test(back) && !back.startsWith('/login') ? back : '/';
}
