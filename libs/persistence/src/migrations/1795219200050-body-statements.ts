import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a body says of itself on its public pages, version by version. */
export class BodyStatements1795219200050 implements MigrationInterface {
  name = 'BodyStatements1795219200050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table body_statement (
        id uuid not null,
        body_id uuid not null,
        version integer not null,
        content jsonb not null,
        saved_by uuid not null,
        saved_at timestamptz not null default clock_timestamp(),
        constraint body_statement_pkey primary key (id),
        constraint body_statement_body_id_version_key unique (body_id, version),
        constraint body_statement_body_id_fkey foreign key (body_id) references body(id),
        constraint body_statement_saved_by_fkey foreign key (saved_by) references user_account(id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table body_statement`);
  }
}
