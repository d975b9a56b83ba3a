import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The row of day roots as a whole can be found broken, of no dossier; each round notes the root that it ended with. */
export class RootRow1795219200145 implements MigrationInterface {
  name = 'RootRow1795219200145';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table chain_break alter column dossier_id drop not null`);
    await queryRunner.query(`alter table chain_check add column root_sequence integer, add column root text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table chain_check drop column root_sequence, drop column root`);
    await queryRunner.query(`delete from chain_break where dossier_id is null`);
    await queryRunner.query(`alter table chain_break alter column dossier_id set not null`);
  }
}
