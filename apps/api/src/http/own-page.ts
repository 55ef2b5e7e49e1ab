/** Any that is nobody's: an address that leaves it is another's. */
const HOME = 'http://own.invalid';
/** So that the cookie that keeps it is never refused for its size. */
const LONGEST = 1_000;

/**
 * Where to go after signing in: a page of ours, never somebody else's address. Read as browsers read it, who drop
 * control characters and take `\\` for `/`.
 * @returns path, query and fragment, all ASCII; `/` where nothing fitting was asked for
 */
export function ownPage(asked: string | null): string {
  if (!asked?.startsWith('/') || !URL.canParse(asked, HOME)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, HOME);
  const page = `${pathname}${search}${hash}`;
  const ours = origin === HOME && !page.startsWith('//') && !/^\/(login|api)(?![\w-])/.test(page);
  return ours && page.length <= LONGEST ? page : '/';
}
