import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import type { RoleSpan } from '#domain/organization';
import { type Day, DomainError } from '#domain/shared';
import { Appointment, Person, type Tx } from '#persistence';
import { sightOf, VISIBLE } from './sight.query.ts';

/** Names a person and, when somebody saw one, the version it had then. */
export interface PersonCommand {
  readonly personId: number;
  readonly expectedVersion?: number;
}

@Injectable()
export class PeopleRepository {
  /**
   * Loads and locks one person; whatever changes somebody's roles takes the person first.
   * @throws DomainError `PERSON_NOT_FOUND`, `VERSION_CONFLICT`
   */
  async lock(tx: Tx, { personId, expectedVersion }: PersonCommand): Promise<Person> {
    const person = await tx.manager.findOne(Person, {
      where: { id: personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!person) throw personNotFound(personId);
    if (expectedVersion === undefined || expectedVersion === person.version) return person;
    const { name, email, position, version } = person;
    throw new DomainError('VERSION_CONFLICT', '该人员信息刚被他人修改，请刷新后重试。', {
      ...{ personId, name, email, position, version },
    });
  }

  async save(tx: Tx, person: Person): Promise<void> {
    person.version += 1;
    await tx.manager.save(person);
  }

  /** Locks people in the order of their ids, so that two substitutions never wait for each other in a ring. */
  async lockAll(tx: Tx, personIds: readonly number[]): Promise<void> {
    await tx.query('SELECT 1 FROM people WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE', [personIds]);
  }

  /** Every role a person holds from a day on, by appointment or as a substitute. */
  rolesFrom(tx: Tx, personId: number, on: Day): Promise<RoleSpan[]> {
    return tx.query(
      `SELECT role, organization_id AS "organizationId", valid_from AS "validFrom", valid_to AS "validTo",
              on_behalf_of_id AS "onBehalfOfId"
         FROM held_roles
        WHERE person_id = $1 AND (valid_to IS NULL OR (valid_to >= $2 AND valid_to >= valid_from))`,
      [personId, on],
    );
  }

  async insertAppointment(tx: Tx, appointment: Omit<Appointment, 'id'>): Promise<number> {
    const { id } = await tx.manager.save(Appointment, { ...appointment });
    return id;
  }

  /**
   * @throws DomainError `APPOINTMENT_NOT_FOUND`
   */
  async lockAppointment(tx: Tx, personId: number, appointmentId: number): Promise<Appointment> {
    const appointment = await tx.manager.findOne(Appointment, {
      where: { id: appointmentId, personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (appointment) return appointment;
    throw new DomainError('APPOINTMENT_NOT_FOUND', '没有这条任职，请刷新后重试。', { appointmentId });
  }

  async endAppointment(tx: Tx, appointmentId: number, lastDay: Day): Promise<void> {
    await tx.query('UPDATE appointments SET valid_to = $2 WHERE id = $1', [appointmentId, lastDay]);
  }

  /**
   * People are seen with the organisations they work for on a day or will work for.
   * @throws DomainError `PERSON_NOT_FOUND` when one of them is not there, or outside of the reach
   */
  async assertVisible(tx: Tx, reach: Reach | undefined, ids: readonly number[], on: Day): Promise<void> {
    const sight = sightOf(reach);
    const rows = await tx.query<{ id: number }>(
      `${VISIBLE} SELECT p.id FROM people p WHERE p.id = ANY($3::bigint[]) AND ${sight.person('p.id', '$4::date')}`,
      [...sight.parameters, ids, on],
    );
    const missing = ids.find((id) => !rows.some((row) => row.id === id));
    if (missing !== undefined) throw personNotFound(missing);
  }
}

export const personNotFound = (personId: number): DomainError =>
  new DomainError('PERSON_NOT_FOUND', '没有这位人员，请刷新后重试。', { personId });
