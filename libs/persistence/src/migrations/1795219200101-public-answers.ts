import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions with their answers in words that all participants of a dossier may read, every version of them. */
export class PublicAnswers1795219200101 implements MigrationInterface {
  name = 'PublicAnswers1795219200101';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table public_answer (
        id uuid not null,
        dossier_id uuid not null,
        row_id uuid not null,
        version integer not null,
        question text not null,
        answer text not null,
        is_shown boolean not null,
        is_mailed boolean not null,
        written_by uuid not null,
        written_at timestamp with time zone not null default clock_timestamp(),
        dossier_time timestamp with time zone not null,
        constraint public_answer_pkey primary key (id),
        constraint public_answer_row_id_version_key unique (row_id, version),
        constraint public_answer_dossier_id_fkey foreign key (dossier_id) references dossier(id),
        constraint public_answer_row_id_fkey foreign key (row_id) references sign_off_inbox(id),
        constraint public_answer_written_by_fkey foreign key (written_by) references user_account(id)
      )`);
    await queryRunner.query(`create index public_answer_dossier_id_idx on public_answer (dossier_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table public_answer`);
  }
}
