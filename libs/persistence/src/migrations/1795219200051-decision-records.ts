import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions of organs behind agreements, with what was read at the address of their publication. */
export class DecisionRecords1795219200051 implements MigrationInterface {
  name = 'DecisionRecords1795219200051';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table decision_record (
        id uuid not null,
        dossier_id uuid not null,
        participant_id uuid not null,
        link_id uuid not null,
        row_id uuid not null,
        organ text not null,
        decided_on date not null,
        url text,
        evidence_id uuid not null,
        given_at timestamptz not null,
        extract text not null,
        tries integer not null default 0,
        next_try_at timestamptz,
        read_at timestamptz,
        text_sha256 text,
        bytes integer,
        problem text,
        constraint decision_record_pkey primary key (id),
        constraint decision_record_extract_check check (extract in ('none', 'waiting', 'read', 'failed')),
        constraint decision_record_dossier_id_fkey foreign key (dossier_id) references dossier(id),
        constraint decision_record_participant_id_fkey foreign key (participant_id) references participant(id),
        constraint decision_record_link_id_fkey foreign key (link_id) references sign_off_link(id),
        constraint decision_record_row_id_fkey foreign key (row_id) references sign_off_inbox(id),
        constraint decision_record_evidence_id_fkey foreign key (evidence_id) references evidence(id)
      )`);
    await queryRunner.query(`create index decision_record_dossier_id_idx on decision_record (dossier_id)`);
    await queryRunner.query(
      `create index decision_record_extract_idx on decision_record (next_try_at) where extract = 'waiting'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table decision_record`);
  }
}
