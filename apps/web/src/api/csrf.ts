/** The token of the present session; lives as long as the page, never in storage. */
let token: string | undefined;

export const csrfToken = (): string | undefined => token;

export const rememberCsrfToken = (next: string | undefined): void => {
  token = next;
};
