import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long personal data stay, dossiers in which nothing may go, and what went. The address of a computer lies apart from
 * the declaration that vouches for it by its hash; a note can be taken out of a frozen text, and nothing else.
 */
export class Privacy1795219200100 implements MigrationInterface {
  name = 'Privacy1795219200100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addRetention(queryRunner);
    await queryRunner.query(`
      create table evidence_client (
        evidence_id uuid not null,
        salt text not null,
        content jsonb not null,
        constraint evidence_client_pkey primary key (evidence_id),
        constraint evidence_client_evidence_id_fkey foreign key (evidence_id) references evidence(id)
      )`);
    await queryRunner.query(
      `alter table contact add column changed_at timestamp with time zone not null default clock_timestamp()`,
    );
    await queryRunner.query(`alter table text_version add column erased_at timestamp with time zone`);
    await queryRunner.query(`drop trigger text_version_frozen on text_version`);
    await queryRunner.query(`
      create trigger text_version_frozen before update on text_version for each row
      when (new.erased_at is null or to_jsonb(old) - array['note', 'template', 'erased_at']
        is distinct from to_jsonb(new) - array['note', 'template', 'erased_at'])
      execute function refuse_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger text_version_frozen on text_version`);
    await queryRunner.query(`
      create trigger text_version_frozen before update on text_version
      for each statement execute function refuse_change()`);
    await queryRunner.query(`alter table text_version drop column erased_at`);
    await queryRunner.query(`alter table contact drop column changed_at`);
    for (const table of ['evidence_client', 'privacy_run', 'dossier_hold', 'retention_term'])
      await queryRunner.query(`drop table ${table}`);
  }
}

async function addRetention(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table retention_term (
      body_id uuid not null,
      category text not null,
      months integer not null,
      set_by uuid not null,
      set_at timestamp with time zone not null default clock_timestamp(),
      constraint retention_term_pkey primary key (body_id, category),
      constraint retention_term_body_id_fkey foreign key (body_id) references body(id),
      constraint retention_term_set_by_fkey foreign key (set_by) references user_account(id)
    )`);
  await queryRunner.query(`
    create table dossier_hold (
      id uuid not null,
      dossier_id uuid not null,
      reason text not null,
      held_by uuid not null,
      held_at timestamp with time zone not null default clock_timestamp(),
      released_by uuid,
      released_at timestamp with time zone,
      constraint dossier_hold_pkey primary key (id),
      constraint dossier_hold_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint dossier_hold_held_by_fkey foreign key (held_by) references user_account(id),
      constraint dossier_hold_released_by_fkey foreign key (released_by) references user_account(id)
    )`);
  await queryRunner.query(
    `create unique index dossier_hold_open_idx on dossier_hold (dossier_id) where released_at is null`,
  );
  await queryRunner.query(`
    create table privacy_run (
      id uuid not null,
      body_id uuid not null,
      kind text not null,
      run_by uuid,
      run_at timestamp with time zone not null default clock_timestamp(),
      counts jsonb not null,
      constraint privacy_run_pkey primary key (id),
      constraint privacy_run_kind_check check (kind in ('terms', 'person')),
      constraint privacy_run_body_id_fkey foreign key (body_id) references body(id),
      constraint privacy_run_run_by_fkey foreign key (run_by) references user_account(id)
    )`);
  await queryRunner.query(`create index privacy_run_body_id_idx on privacy_run (body_id)`);
}
