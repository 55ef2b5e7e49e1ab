import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 年度报告: people's wording of each year's report, and every version of the text. */
export class AnnualReports1732000000029 implements MigrationInterface {
  readonly name = 'AnnualReports1732000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE annual_report_versions; DROP TABLE annual_reports;');
  }
}

const REFERENCES = [
  ['annual_reports', 'office_id', 'organizations'],
  ['annual_reports', 'finalised_by_id', 'people'],
  ['annual_report_versions', 'report_id', 'annual_reports'],
  ['annual_report_versions', 'saved_by_id', 'people'],
] as const;

const UP = `
  CREATE TABLE annual_reports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    year integer NOT NULL,
    status text NOT NULL,
    edits jsonb NOT NULL DEFAULT '[]',
    finalised_at timestamptz,
    finalised_by_id bigint,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT annual_reports_office_id_year_key UNIQUE (office_id, year),
    CONSTRAINT annual_reports_pkey PRIMARY KEY (id)
  );
  CREATE TABLE annual_report_versions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    report_id bigint NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    title text NOT NULL,
    sections jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    saved_by_id bigint,
    reason text,
    CONSTRAINT annual_report_versions_report_id_version_key UNIQUE (report_id, version),
    CONSTRAINT annual_report_versions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX annual_report_versions_report_id_id_idx ON annual_report_versions (report_id, id);
  ${REFERENCES.map(
    ([table, column, target]) =>
      `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`,
  ).join('\n  ')}
`;
