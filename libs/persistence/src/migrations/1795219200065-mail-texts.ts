import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that a dossier gave a mail of its own, every version of them. */
export class MailTexts1795219200065 implements MigrationInterface {
  name = 'MailTexts1795219200065';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mail_text (
        id uuid not null,
        dossier_id uuid not null,
        kind text not null,
        language text not null,
        version integer not null,
        template jsonb,
        written_by uuid,
        written_at timestamp with time zone not null default clock_timestamp(),
        constraint mail_text_pkey primary key (id),
        constraint mail_text_dossier_id_kind_language_version_key unique (dossier_id, kind, language, version),
        constraint mail_text_language_check check (language in ('nl', 'fr')),
        constraint mail_text_dossier_id_fkey foreign key (dossier_id) references dossier(id),
        constraint mail_text_written_by_fkey foreign key (written_by) references user_account(id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table mail_text`);
  }
}
