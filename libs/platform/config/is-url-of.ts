import { ValidateBy } from 'class-validator';

/** An address with one of these schemes (`'smtp:'`) and a host. */
export function IsUrlOf(...schemes: readonly string[]): PropertyDecorator {
  return ValidateBy({
    name: 'isUrlOf',
    validator: {
      validate: (value: unknown) => {
        if (typeof value !== 'string' || !URL.canParse(value)) return false;
        const { protocol, hostname, searchParams } = new URL(value);
        return schemes.includes(protocol) && (hostname !== '' || searchParams.has('host'));
      },
    },
  });
}
