import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations and people over time: former names, versions, substitutes, and the one view of who holds which role. */
export class Organizations1732000000004 implements MigrationInterface {
  readonly name = 'Organizations1732000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(HELD_ROLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW held_roles;
      DROP TABLE substitutions;
      DROP TABLE organization_former_names;
      ALTER TABLE people DROP COLUMN position, DROP COLUMN version;
      ALTER TABLE organizations DROP COLUMN version;
    `);
  }
}

const UP = `
  ALTER TABLE organizations ADD COLUMN version integer NOT NULL DEFAULT 1;
  ALTER TABLE people ADD COLUMN position text, ADD COLUMN version integer NOT NULL DEFAULT 1;
  CREATE TABLE organization_former_names (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    name text NOT NULL,
    until_on date NOT NULL,
    reason text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT organization_former_names_organization_id_until_on_key UNIQUE (organization_id, until_on),
    CONSTRAINT organization_former_names_pkey PRIMARY KEY (id)
  );
  CREATE TABLE substitutions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    absent_id bigint NOT NULL,
    substitute_id bigint NOT NULL,
    organization_id bigint NOT NULL,
    role text NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    reason text NOT NULL,
    named_by_id bigint,
    named_at timestamptz NOT NULL,
    ended_on date,
    CONSTRAINT substitutions_two_people CHECK (absent_id <> substitute_id),
    CONSTRAINT substitutions_span CHECK (to_on >= from_on),
    CONSTRAINT substitutions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX substitutions_absent_id_idx ON substitutions (absent_id);
  CREATE INDEX substitutions_substitute_id_idx ON substitutions (substitute_id);
  CREATE INDEX substitutions_organization_id_role_idx ON substitutions (organization_id, role);
  ALTER TABLE organization_former_names ADD CONSTRAINT organization_former_names_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE substitutions ADD CONSTRAINT substitutions_absent_id_fkey FOREIGN KEY (absent_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE substitutions ADD CONSTRAINT substitutions_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE substitutions ADD CONSTRAINT substitutions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE substitutions ADD CONSTRAINT substitutions_named_by_id_fkey FOREIGN KEY (named_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;

/**
 * Every role with the days on which it is held: by appointment, or for an absent person by the one who stands in. A
 * closed organisation gives none after its last day. \`valid_to\` null: until further notice.
 */
const HELD_ROLES = `
  CREATE VIEW held_roles AS
  SELECT a.id AS appointment_id, a.person_id, a.organization_id, a.role,
         a.valid_from, least(a.valid_to, o.valid_to) AS valid_to, NULL::bigint AS on_behalf_of_id
    FROM appointments a JOIN organizations o ON o.id = a.organization_id
  UNION ALL
  SELECT a.id, s.substitute_id, s.organization_id, s.role,
         greatest(s.from_on, a.valid_from), least(s.to_on, s.ended_on - 1, a.valid_to, o.valid_to), s.absent_id
    FROM substitutions s
    JOIN appointments a ON a.person_id = s.absent_id AND a.organization_id = s.organization_id AND a.role = s.role
    JOIN organizations o ON o.id = s.organization_id
`;
