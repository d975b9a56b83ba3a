import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that came by a personal link for the decision of an organ, and which decision they went with. */
export class DecisionPapers1795219200185 implements MigrationInterface {
  name = 'DecisionPapers1795219200185';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table stored_file
        add column is_for_decision boolean not null default false,
        add column decision_id uuid,
        add constraint stored_file_decision_id_fkey foreign key (decision_id) references decision_record(id),
        add constraint stored_file_decision_check
          check (decision_id is null or is_for_decision),
        add constraint stored_file_purpose_check
          check (not is_for_decision or (answer_id is null and link_id is not null))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from stored_file where is_for_decision`);
    await queryRunner.query(`
      alter table stored_file
        drop constraint stored_file_purpose_check,
        drop constraint stored_file_decision_check,
        drop constraint stored_file_decision_id_fkey,
        drop column decision_id,
        drop column is_for_decision`);
  }
}
