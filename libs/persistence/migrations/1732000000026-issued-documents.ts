import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 公文: templates by version, and what was issued, kept as it was issued. */
export class IssuedDocuments1732000000026 implements MigrationInterface {
  readonly name = 'IssuedDocuments1732000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const key = (table: string, column: string, target: string) =>
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`;

const UP = `
  CREATE TABLE document_templates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    body jsonb NOT NULL,
    note text NOT NULL,
    published_at timestamptz NOT NULL,
    published_by_id bigint,
    CONSTRAINT document_templates_version UNIQUE (office_id, kind, version),
    CONSTRAINT document_templates_pkey PRIMARY KEY (id)
  );
  ${key('document_templates', 'office_id', 'organizations')}
  ${key('document_templates', 'published_by_id', 'people')}
  CREATE TABLE issued_documents (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    office_id bigint NOT NULL,
    code text NOT NULL,
    number text,
    title text NOT NULL,
    issuer text NOT NULL,
    issued_on date NOT NULL,
    template_id bigint,
    sheet jsonb NOT NULL,
    kept_at timestamptz NOT NULL,
    printed_at timestamptz,
    withdrawn_at timestamptz,
    replaced_at timestamptz,
    CONSTRAINT issued_documents_code UNIQUE (code),
    CONSTRAINT issued_documents_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX issued_documents_once ON issued_documents (subject, kind) WHERE replaced_at IS NULL;
  CREATE INDEX issued_documents_unprinted ON issued_documents (id) WHERE printed_at IS NULL;
  ${key('issued_documents', 'office_id', 'organizations')}
  ${key('issued_documents', 'template_id', 'document_templates')}
  CREATE TABLE issued_files (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    document_id bigint NOT NULL,
    format text NOT NULL,
    bytes bytea NOT NULL,
    sha256 text NOT NULL,
    size integer NOT NULL,
    CONSTRAINT issued_files_once UNIQUE (document_id, format),
    CONSTRAINT issued_files_pkey PRIMARY KEY (id)
  );
  -- Packed already.
  ALTER TABLE issued_files ALTER COLUMN bytes SET STORAGE EXTERNAL;
  CREATE INDEX issued_files_sha256_idx ON issued_files (sha256);
  ${key('issued_files', 'document_id', 'issued_documents')}
  ALTER TABLE notices ADD COLUMN template_id bigint;
  ALTER TABLE notices ADD COLUMN document_id bigint;
  ${key('notices', 'template_id', 'document_templates')}
  ${key('notices', 'document_id', 'issued_documents')}
  CREATE INDEX notices_undocumented ON notices (id) WHERE issued_at IS NOT NULL AND document_id IS NULL;
  CREATE FUNCTION paper_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER document_templates_written_once BEFORE UPDATE OR DELETE ON document_templates
    FOR EACH ROW EXECUTE FUNCTION paper_is_written_once();
  CREATE TRIGGER issued_files_written_once BEFORE UPDATE OR DELETE ON issued_files
    FOR EACH ROW EXECUTE FUNCTION paper_is_written_once();
  CREATE TRIGGER issued_documents_kept BEFORE DELETE ON issued_documents
    FOR EACH ROW EXECUTE FUNCTION paper_is_written_once();
  CREATE TRIGGER issued_documents_written_once BEFORE UPDATE ON issued_documents FOR EACH ROW
    WHEN ((OLD.kind, OLD.subject, OLD.office_id, OLD.code, OLD.number, OLD.title, OLD.issuer, OLD.issued_on, OLD.template_id, OLD.sheet)
          IS DISTINCT FROM
          (NEW.kind, NEW.subject, NEW.office_id, NEW.code, NEW.number, NEW.title, NEW.issuer, NEW.issued_on, NEW.template_id, NEW.sheet))
    EXECUTE FUNCTION paper_is_written_once();
`;

const DOWN = `
  ALTER TABLE notices DROP COLUMN document_id, DROP COLUMN template_id;
  DROP TABLE issued_files, issued_documents, document_templates;
  DROP FUNCTION paper_is_written_once();
`;
