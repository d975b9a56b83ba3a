import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What participants answer to, their links, the inbox of answers and the chain of evidence, which can only grow. */
export class Answers1795219200003 implements MigrationInterface {
  name = 'Answers1795219200003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addTextVersion(queryRunner);
    await addTypedText(queryRunner);
    await addEvidence(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table evidence_content`);
    await queryRunner.query(`drop table evidence`);
    await queryRunner.query(`drop table sign_off_inbox`);
    await queryRunner.query(`drop table typed_text`);
    await queryRunner.query(`drop table sign_off_link`);
    await queryRunner.query(`drop table text_version`);
  }
}

async function addTextVersion(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table text_version (
      id uuid not null,
      dossier_id uuid not null,
      participant_id uuid not null,
      language text not null,
      version integer not null,
      title text not null,
      brief text not null,
      statement text not null,
      note text not null,
      sha256 text not null,
      frozen_at timestamp with time zone not null default clock_timestamp(),
      constraint text_version_pkey primary key (id),
      constraint text_version_language_check check (language in ('nl', 'fr')),
      constraint text_version_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
  await queryRunner.query(`create index text_version_dossier_id_idx on text_version (dossier_id)`);
  await queryRunner.query(`
    create table sign_off_link (
      id uuid not null,
      dossier_id uuid not null,
      participant_id uuid not null,
      contact_id uuid not null,
      text_version_id uuid not null,
      slot integer not null,
      generation integer not null default 1,
      expires_at timestamp with time zone not null,
      revoked_at timestamp with time zone,
      constraint sign_off_link_pkey primary key (id),
      constraint sign_off_link_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint sign_off_link_contact_id_fkey foreign key (contact_id) references contact(id),
      constraint sign_off_link_text_version_id_fkey foreign key (text_version_id) references text_version(id)
    )`);
  await queryRunner.query(`create index sign_off_link_dossier_id_idx on sign_off_link (dossier_id)`);
  await queryRunner.query(`create index sign_off_link_contact_id_idx on sign_off_link (contact_id)`);
}

async function addTypedText(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table typed_text (
      id uuid not null,
      dossier_id uuid not null,
      body text not null,
      author_kind text not null,
      author_id uuid,
      created_at timestamp with time zone not null default clock_timestamp(),
      constraint typed_text_pkey primary key (id),
      constraint typed_text_author_kind_check check (author_kind in ('signer', 'coordinator')),
      constraint typed_text_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
  await queryRunner.query(`create index typed_text_dossier_id_idx on typed_text (dossier_id)`);
  await queryRunner.query(`
    create table sign_off_inbox (
      id uuid not null,
      dossier_id uuid not null,
      participant_id uuid not null,
      slot integer not null,
      link_id uuid,
      contact_id uuid,
      entered_by uuid,
      reply jsonb not null,
      text_version_id uuid not null,
      evidence_id uuid not null,
      received_at timestamp with time zone not null,
      dossier_time timestamp with time zone not null,
      state text not null default 'received',
      applied_sequence integer,
      constraint sign_off_inbox_pkey primary key (id),
      constraint sign_off_inbox_state_check check (state in ('received', 'applied')),
      constraint sign_off_inbox_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
  await queryRunner.query(
    `create index sign_off_inbox_participant_id_slot_idx on sign_off_inbox (participant_id, slot)`,
  );
  await queryRunner.query(
    `create index sign_off_inbox_waiting_idx on sign_off_inbox (dossier_id) where state = 'received'`,
  );
}

async function addEvidence(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table evidence (
      id uuid not null,
      dossier_id uuid not null,
      sequence integer not null,
      content_hash text not null,
      prev_hash text not null,
      hash text not null,
      at timestamp with time zone not null,
      constraint evidence_pkey primary key (id),
      constraint evidence_dossier_id_sequence_key unique (dossier_id, sequence),
      constraint evidence_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
  await queryRunner.query(`
    create table evidence_content (
      evidence_id uuid not null,
      salt text not null,
      content jsonb not null,
      constraint evidence_content_pkey primary key (evidence_id),
      constraint evidence_content_evidence_id_fkey foreign key (evidence_id) references evidence(id)
    )`);
  await queryRunner.query(`
    create trigger evidence_append_only before update or delete or truncate on evidence
    for each statement execute function refuse_change()`);
  await queryRunner.query(`
    create trigger text_version_frozen before update on text_version
    for each statement execute function refuse_change()`);
}
