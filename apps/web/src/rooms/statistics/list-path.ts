const PAGES: Readonly<Record<string, string>> = {
  '/api/statistics/records': '/statistics/records',
  '/api/burden/requests': '/statistics/requests',
  '/api/burden/duplicates': '/statistics/duplicates',
};

/** The page that shows the list behind a number, from the list's address in the API. */
export function listPath(list: string): string {
  const [path = '', query = ''] = list.split('?');
  return `${PAGES[path] ?? '/statistics/records'}?${query}`;
}
