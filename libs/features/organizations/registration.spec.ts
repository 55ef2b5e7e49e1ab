import fc from 'fast-check';
import { day } from '#domain/shared';
import { checkRegistration, type NewOrganization, type NewPerson } from './registration.ts';

const since = day('2024-01-01');
const unit = (code: string, parentCode: string | null): NewOrganization => ({
  code,
  name: `单位${code}`,
  kind: 'unit',
  level: 'city',
  parentCode,
  validFrom: since,
});
const person = (code: string, email = `${code}@yunxi.example`): NewPerson => ({
  code,
  name: '陈立新',
  email,
});
const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe('a registration', () => {
  it('takes a tree in any order', () => {
    const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).chain((dice) =>
      fc.shuffledSubarray(
        dice.map((die, nth) => unit(String(nth), nth === 0 ? null : String(die % nth))),
        { minLength: dice.length, maxLength: dice.length },
      ),
    );
    fc.assert(fc.property(tree, (organizations) => checkRegistration({ organizations })));
  });

  it('refuses a loop however long it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (length) => {
        const ring = Array.from({ length }, (_, nth) => unit(String(nth), String((nth + 1) % length)));
        expect(() => checkRegistration({ organizations: [unit('tail', '0'), ...ring] })).toThrow(
          refused('ORGANIZATION_TREE_LOOP'),
        );
      }),
    );
  });

  it.each([
    ['a code given twice', { organizations: [unit('A', null), unit('A', null)] }, 'ORGANIZATION_CODE_TWICE'],
    ['a person given twice', { people: [person('chen'), person('chen')] }, 'PERSON_CODE_TWICE'],
    ['a name left empty', { people: [{ ...person('chen'), name: ' ' }] }, 'NAME_MISSING'],
    ['an address that cannot be one', { people: [person('chen', '电话通知')] }, 'PERSON_EMAIL_INVALID'],
    [
      'an appointment that ends before it begins',
      {
        appointments: [
          {
            personCode: 'chen',
            organizationCode: 'A',
            role: 'liaison' as const,
            validFrom: since,
            validTo: day('2023-12-31'),
          },
        ],
      },
      'APPOINTMENT_SPAN_REVERSED',
    ],
  ])('refuses %s', (_, registration, code) => {
    expect(() => checkRegistration(registration)).toThrow(refused(code));
  });

  it('names days as people write them', () => {
    const appointment = {
      ...{ personCode: 'chen', organizationCode: 'A', role: 'liaison' as const },
      ...{ validFrom: since, validTo: day('2023-12-31') },
    };
    expect(() => checkRegistration({ appointments: [appointment] })).toThrow(
      'chen的任职止日2023年12月31日早于起日2024年1月1日，请核对。',
    );
  });
});
