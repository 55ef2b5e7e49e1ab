import { ValidateBy, type ValidationArguments } from 'class-validator';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Of a provider that vouches for people: https, or http to this very machine where nothing real is at stake. */
export function IsIssuer(): PropertyDecorator {
  return ValidateBy({
    name: 'isIssuer',
    validator: {
      validate: (value: unknown, given?: ValidationArguments) => {
        if (typeof value !== 'string' || !URL.canParse(value)) return false;
        const { protocol, hostname, search, hash } = new URL(value);
        if (search !== '' || hash !== '') return false;
        const demo = (given?.object as { readonly profile?: string } | undefined)?.profile === 'demo';
        return protocol === 'https:' || (protocol === 'http:' && demo && LOOPBACK.has(hostname));
      },
    },
  });
}
