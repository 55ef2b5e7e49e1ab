/**
 * The time by which people come and go: sessions, locks, links and codes. Always the clock on the wall, for the
 * product's clock may be moved by a month or stand still (docs/adr/0010). The ledger keeps the product's time.
 */
export abstract class SecurityClock {
  abstract now(): Date;
}

export class WallSecurityClock extends SecurityClock {
  now(): Date {
    return new Date();
  }
}
