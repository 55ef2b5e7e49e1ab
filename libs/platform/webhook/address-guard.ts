import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The address lies where a message from outside must not be led: in a private network, or on this machine. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';

  constructor(readonly address: string) {
    super(`${address} is not a public address`);
  }
}

/** Whether an IP address is one that anybody on the internet may reach; mapped and embedded ones are unwrapped. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Resolves as Node does and hands on nothing but public addresses, so that the address looked at is the one that is
 * connected to: a name that resolves otherwise a moment later gains nothing. One private address refuses the name.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) {
      callback(error, []);
      return;
    }
    const inside = found.find(({ address }) => !isPublicAddress(address));
    const [first] = found;
    if (inside || !first) callback(new PrivateAddress(inside?.address ?? hostname), []);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

/** A literal address is never looked up, and so judged here. */
export function refusePrivateLiteral(hostname: string): void {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw new PrivateAddress(literal);
}
