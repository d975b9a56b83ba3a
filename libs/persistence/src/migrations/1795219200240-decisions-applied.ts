import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions of organs reach the journal; those of dossiers that ended before stay beside it. */
export class DecisionsApplied1795219200240 implements MigrationInterface {
  name = 'DecisionsApplied1795219200240';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table decision_record add applied_sequence integer`);
    await queryRunner.query(`
      update decision_record set applied_sequence = 0
      where dossier_id in (select dossier_id from dossier_view where is_closed)`);
    await queryRunner.query(
      `create index decision_record_waiting_idx on decision_record (dossier_id) where applied_sequence is null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index decision_record_waiting_idx`);
    await queryRunner.query(`alter table decision_record drop column applied_sequence`);
  }
}
