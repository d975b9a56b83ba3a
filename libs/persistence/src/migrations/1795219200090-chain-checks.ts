import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When all chains were computed again, and where one did not hold. */
export class ChainChecks1795219200090 implements MigrationInterface {
  name = 'ChainChecks1795219200090';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table chain_check (
        id uuid not null,
        at timestamp with time zone not null default clock_timestamp(),
        dossiers integer not null,
        records integer not null,
        broken integer not null,
        constraint chain_check_pkey primary key (id)
      )`);
    await queryRunner.query(`create index chain_check_at_idx on chain_check (at)`);
    await queryRunner.query(`
      create table chain_break (
        id uuid not null,
        dossier_id uuid not null,
        sequence integer not null,
        what text not null,
        found_at timestamp with time zone not null default clock_timestamp(),
        over_at timestamp with time zone,
        constraint chain_break_pkey primary key (id),
        constraint chain_break_dossier_id_fkey foreign key (dossier_id) references dossier(id)
      )`);
    await queryRunner.query(
      `create unique index chain_break_open_idx on chain_break (dossier_id) where over_at is null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table chain_break`);
    await queryRunner.query(`drop table chain_check`);
  }
}
