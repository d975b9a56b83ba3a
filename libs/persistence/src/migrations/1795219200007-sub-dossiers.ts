import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers that steps of other dossiers have started: ordered, launched, over, and whether that was told. */
export class SubDossiers1795219200007 implements MigrationInterface {
  name = 'SubDossiers1795219200007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sub_dossier (
        dossier_id uuid not null,
        parent_id uuid not null,
        step_id text not null,
        key text not null,
        attempt integer not null,
        call_code text not null,
        participants jsonb not null,
        state text not null default 'ordered',
        problem text,
        outcome text,
        is_told boolean not null default false,
        constraint sub_dossier_pkey primary key (dossier_id),
        constraint sub_dossier_parent_id_step_id_key_attempt_key unique (parent_id, step_id, key, attempt),
        constraint sub_dossier_state_check check (state in ('ordered', 'launched', 'notStarted', 'dropped')),
        constraint sub_dossier_parent_id_fkey foreign key (parent_id) references dossier(id)
      )`);
    await queryRunner.query(`create index sub_dossier_ordered_idx on sub_dossier (parent_id) where state = 'ordered'`);
    await queryRunner.query(
      `create index sub_dossier_untold_idx on sub_dossier (parent_id)
       where not is_told and (problem is not null or outcome is not null)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table sub_dossier`);
  }
}
