import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The receipt of each answer, as the PDF that was made once. */
export class Receipts1795219200075 implements MigrationInterface {
  name = 'Receipts1795219200075';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table receipt (
        row_id uuid not null,
        dossier_id uuid not null,
        pdf bytea not null,
        sha256 text not null,
        sealed_by text not null,
        made_at timestamp with time zone not null default clock_timestamp(),
        constraint receipt_pkey primary key (row_id),
        constraint receipt_row_id_fkey foreign key (row_id) references sign_off_inbox(id),
        constraint receipt_dossier_id_fkey foreign key (dossier_id) references dossier(id)
      )`);
    await queryRunner.query(`create index receipt_dossier_id_idx on receipt (dossier_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table receipt`);
  }
}
