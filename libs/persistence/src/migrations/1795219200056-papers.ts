import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that came by a personal link, and the answer that they prove. */
export class Papers1795219200056 implements MigrationInterface {
  name = 'Papers1795219200056';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table stored_file
        alter column uploaded_by drop not null,
        add column link_id uuid,
        add column answer_id uuid,
        add constraint stored_file_link_id_fkey foreign key (link_id) references sign_off_link(id),
        add constraint stored_file_answer_id_fkey foreign key (answer_id) references sign_off_inbox(id),
        add constraint stored_file_by_check check ((uploaded_by is null) <> (link_id is null))`);
    await queryRunner.query(`create index stored_file_link_id_idx on stored_file (link_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index stored_file_link_id_idx`);
    await queryRunner.query(`delete from stored_file where uploaded_by is null`);
    await queryRunner.query(`
      alter table stored_file
        drop constraint stored_file_by_check,
        drop constraint stored_file_answer_id_fkey,
        drop constraint stored_file_link_id_fkey,
        drop column answer_id,
        drop column link_id,
        alter column uploaded_by set not null`);
  }
}
