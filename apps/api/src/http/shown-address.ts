/** The form of every secret that travels in an address: 256 random bits in base64url, or more. */
const SECRET = /[\w-]{43,}/g;

/** The address of a request as it may stand in a log: whatever could be a key in it is struck out. */
export const shownAddress = (url: string): string => url.replace(SECRET, '[已隐去]');
