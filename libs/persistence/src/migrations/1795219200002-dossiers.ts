import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers, their journal and its fold, participants, files. The journal can only grow. */
export class Dossiers1795219200002 implements MigrationInterface {
  name = 'Dossiers1795219200002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addDossierDraft(queryRunner);
    await addDossier(queryRunner);
    await addDossierEvent(queryRunner);
    await addParticipant(queryRunner);
    await addRefuseChange(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table stored_file`);
    await queryRunner.query(`drop table participant`);
    await queryRunner.query(`drop table dossier_view`);
    await queryRunner.query(`drop table dossier_event`);
    await queryRunner.query(`drop table dossier_co_applicant`);
    await queryRunner.query(`drop table dossier`);
    await queryRunner.query(`drop table dossier_draft`);
    await queryRunner.query(`drop function refuse_change()`);
  }
}

async function addDossierDraft(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table dossier_draft (
      id uuid not null,
      body_id uuid not null,
      created_by uuid not null,
      content jsonb not null,
      launched_dossier_id uuid,
      is_example boolean not null default false,
      created_at timestamp with time zone not null default clock_timestamp(),
      updated_at timestamp with time zone not null default clock_timestamp(),
      constraint dossier_draft_pkey primary key (id),
      constraint dossier_draft_body_id_fkey foreign key (body_id) references body(id),
      constraint dossier_draft_created_by_fkey foreign key (created_by) references user_account(id)
    )`);
  await queryRunner.query(`create index dossier_draft_body_id_idx on dossier_draft (body_id)`);
}

async function addDossier(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table dossier (
      id uuid not null,
      body_id uuid not null,
      number text not null,
      title text not null,
      kind text not null,
      call_definition_id uuid not null,
      created_by uuid not null,
      launch jsonb not null,
      launched_at timestamp with time zone not null,
      workflow_started_at timestamp with time zone,
      clock_at timestamp with time zone,
      schema_version integer not null,
      rules_version integer not null,
      constraint dossier_pkey primary key (id),
      constraint dossier_body_id_number_key unique (body_id, number),
      constraint dossier_clock_check check ((kind = 'real') = (clock_at is null)),
      constraint dossier_kind_check check (kind in ('real', 'example', 'rehearsal')),
      constraint dossier_body_id_fkey foreign key (body_id) references body(id),
      constraint dossier_call_definition_id_fkey foreign key (call_definition_id) references call_definition(id),
      constraint dossier_created_by_fkey foreign key (created_by) references user_account(id)
    )`);
  await queryRunner.query(
    `create index dossier_workflow_started_at_idx on dossier (workflow_started_at) where workflow_started_at IS NULL`,
  );
  await queryRunner.query(`
    create table dossier_co_applicant (
      dossier_id uuid not null,
      body_id uuid not null,
      constraint dossier_co_applicant_pkey primary key (dossier_id, body_id),
      constraint dossier_co_applicant_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint dossier_co_applicant_body_id_fkey foreign key (body_id) references body(id)
    )`);
}

async function addDossierEvent(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table dossier_event (
      dossier_id uuid not null,
      sequence integer not null,
      type text not null,
      at timestamp with time zone not null,
      body jsonb not null,
      recorded_at timestamp with time zone not null default clock_timestamp(),
      constraint dossier_event_pkey primary key (dossier_id, sequence),
      constraint dossier_event_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
  await queryRunner.query(`
    create table dossier_view (
      dossier_id uuid not null,
      body_id uuid not null,
      version integer not null,
      state jsonb not null,
      phase text not null,
      outcome text,
      is_closed boolean not null default false,
      needs_attention boolean not null default false,
      next_on date,
      answered integer not null,
      total integer not null,
      overview jsonb,
      tasks jsonb not null,
      constraint dossier_view_pkey primary key (dossier_id),
      constraint dossier_view_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint dossier_view_body_id_fkey foreign key (body_id) references body(id)
    )`);
  await queryRunner.query(`create index dossier_view_body_id_is_closed_idx on dossier_view (body_id, is_closed)`);
}

async function addParticipant(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table participant (
      id uuid not null,
      dossier_id uuid not null,
      unit_id uuid not null,
      position integer not null,
      is_dropped boolean not null default false,
      constraint participant_pkey primary key (id),
      constraint participant_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint participant_unit_id_fkey foreign key (unit_id) references legal_unit(id)
    )`);
  await queryRunner.query(`create index participant_dossier_id_idx on participant (dossier_id)`);
  await queryRunner.query(`
    create table stored_file (
      id uuid not null,
      dossier_id uuid not null,
      body_id uuid not null,
      name text not null,
      media_type text not null,
      bytes integer not null,
      sha256 text not null,
      content bytea not null,
      uploaded_by uuid not null,
      uploaded_at timestamp with time zone not null default clock_timestamp(),
      constraint stored_file_pkey primary key (id),
      constraint stored_file_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint stored_file_body_id_fkey foreign key (body_id) references body(id),
      constraint stored_file_uploaded_by_fkey foreign key (uploaded_by) references user_account(id)
    )`);
  await queryRunner.query(`create index stored_file_dossier_id_idx on stored_file (dossier_id)`);
}

async function addRefuseChange(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
    end $$`);
  await queryRunner.query(`
    create trigger dossier_event_append_only before update or delete or truncate on dossier_event
    for each statement execute function refuse_change()`);
}
