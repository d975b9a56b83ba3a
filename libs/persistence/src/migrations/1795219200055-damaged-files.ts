import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the bytes of a file were first found to be others than those that were added. */
export class DamagedFiles1795219200055 implements MigrationInterface {
  name = 'DamagedFiles1795219200055';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table stored_file add column damaged_at timestamp with time zone`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table stored_file drop column damaged_at`);
  }
}
