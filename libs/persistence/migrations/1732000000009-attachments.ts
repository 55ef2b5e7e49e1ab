import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attachments of records, each a version of a file; the bytes lie in the file store. */
export class Attachments1732000000009 implements MigrationInterface {
  readonly name = 'Attachments1732000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachments;');
  }
}

const UP = `
  CREATE TABLE attachments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    revision integer NOT NULL DEFAULT 1,
    replaces_id bigint,
    scan text NOT NULL,
    uploaded_by_id bigint,
    uploaded_at timestamptz NOT NULL,
    removed_at timestamptz,
    removed_by_id bigint,
    removed_reason text,
    CONSTRAINT attachments_size CHECK (size > 0),
    CONSTRAINT attachments_removed_whole CHECK ((removed_at IS NULL) = (removed_reason IS NULL)),
    CONSTRAINT attachments_pkey PRIMARY KEY (id)
  );
  CREATE INDEX attachments_subject_kind_subject_id_id_idx ON attachments (subject_kind, subject_id, id);
  CREATE INDEX attachments_sha256_idx ON attachments (sha256);
  CREATE UNIQUE INDEX attachments_one_successor ON attachments (replaces_id) WHERE replaces_id IS NOT NULL;
  ALTER TABLE attachments ADD CONSTRAINT attachments_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES attachments(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE attachments ADD CONSTRAINT attachments_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE attachments ADD CONSTRAINT attachments_removed_by_id_fkey FOREIGN KEY (removed_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
