import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 整改通知书 that list several items of one unit. */
export class RectificationNotices1732000000033 implements MigrationInterface {
  readonly name = 'RectificationNotices1732000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rectification_notice_items, rectification_notices');
  }
}

const key = (table: string, column: string, target: string) =>
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`;

const UP = `
  CREATE TABLE rectification_notices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    number text NOT NULL,
    number_year integer NOT NULL,
    number_seq integer NOT NULL,
    issued_on date NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by_id bigint,
    CONSTRAINT rectification_notices_number UNIQUE (office_id, number_year, number_seq),
    CONSTRAINT rectification_notices_pkey PRIMARY KEY (id)
  );
  CREATE INDEX rectification_notices_office_id_id_idx ON rectification_notices (office_id, id);
  CREATE INDEX rectification_notices_unit_id_id_idx ON rectification_notices (unit_id, id);
  ${key('rectification_notices', 'office_id', 'organizations')}
  ${key('rectification_notices', 'unit_id', 'organizations')}
  ${key('rectification_notices', 'issued_by_id', 'people')}
  CREATE TABLE rectification_notice_items (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    notice_id bigint NOT NULL,
    item_id bigint NOT NULL,
    CONSTRAINT rectification_notice_items_once UNIQUE (notice_id, item_id),
    CONSTRAINT rectification_notice_items_pkey PRIMARY KEY (id)
  );
  CREATE INDEX rectification_notice_items_item_id_idx ON rectification_notice_items (item_id);
  ${key('rectification_notice_items', 'notice_id', 'rectification_notices')}
  ${key('rectification_notice_items', 'item_id', 'rectification_items')}
`;
