/** Where to go after signing in: a page of ours, never somebody else's address. */
export function backOf(params: URLSearchParams): string {
  const back = params.get('back') ?? '/';
  return /^\/(?![/\\])/.test(back) && !back.startsWith('/login') ? back : '/';
}
