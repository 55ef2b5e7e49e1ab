import { Injectable } from '@nestjs/common';
import { day } from '#domain/shared';
import { OrganizationDirectory } from '#features/organizations';
import { PolicyService } from '#features/policies';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { type SampleCity } from '#seeds';
import { loadBasics } from './basics.ts';
import { IdMap } from './id-map.ts';
import { sampleLadder } from './sample-ladder.ts';

/** Where the sample's things are, by the codes of its files. */
export interface SampleIds {
  readonly officeId: number;
  readonly organizations: IdMap;
  readonly people: IdMap;
}

/** The invented city before its year begins: calendar, ladder, organisations and people. */
@Injectable()
export class CityLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly directory: OrganizationDirectory,
  ) {}

  async load(city: SampleCity): Promise<SampleIds> {
    await this.uow.run((tx) => loadBasics(tx, this.clock.now(), this.policies, sampleLadder()));
    const { organizations, people } = await this.register(city);
    return { officeId: organizations.of(city.organizations[0]?.code ?? ''), organizations, people };
  }

  private async register({ organizations, people, appointments, planYear }: SampleCity) {
    // They were in office before the year: the ledger of the year before names them.
    const validFrom = day(`${planYear - 1}-01-01`);
    const registered = await this.directory.register(SYSTEM, {
      organizations: organizations.map(({ code, name, kind, level, parent, agencyCode }) => ({
        ...{ code, name, kind, level, agencyCode, validFrom },
        parentCode: parent,
      })),
      people: people.map(({ code, name, email }) => ({ code, name, email })),
      appointments: appointments.map(({ person, organization, role }) => ({
        ...{ role, validFrom },
        personCode: person,
        organizationCode: organization,
      })),
    });
    return {
      organizations: new IdMap(registered.organizations),
      people: new IdMap(registered.people),
    };
  }
}
