import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was journalled lately, for a worker that starts after a crash. */
export class JournalRecordedAt1795219200005 implements MigrationInterface {
  name = 'JournalRecordedAt1795219200005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index dossier_event_recorded_at_idx on dossier_event (recorded_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index dossier_event_recorded_at_idx`);
  }
}
