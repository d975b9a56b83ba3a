import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail, planned with the event that causes it and delivered by one loop. */
export class Post1795219200004 implements MigrationInterface {
  name = 'Post1795219200004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addMail(queryRunner);
    await addRest(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table mail`);
  }
}

async function addMail(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table mail (
      id uuid not null,
      dedupe_key text not null,
      dossier_id uuid,
      participant_id uuid,
      contact_id uuid,
      user_id uuid,
      link_id uuid,
      sign_in_link_id uuid,
      kind text not null,
      planned_sequence integer,
      language text not null,
      subject text not null,
      text_body text not null,
      html_body text not null,
      thread_key text,
      not_before timestamp with time zone not null,
      is_windowed boolean not null default false,
      message_id text not null,
      planned_at timestamp with time zone not null default clock_timestamp(),
      date_header timestamp with time zone,
      state text not null default 'planned',
      attempt integer not null default 0,
      resends integer not null default 0,
      started_at timestamp with time zone,
      next_attempt_at timestamp with time zone,
      finished_at timestamp with time zone,
      finished_dossier_time timestamp with time zone,
      sent_to text,
      smtp_response text,
      server_message_id text,
      skip_reason text,
      sha256 text,
      failure_reported_at timestamp with time zone,
      constraint mail_pkey primary key (id),
      constraint mail_dedupe_key_key unique (dedupe_key),
      constraint mail_message_id_key unique (message_id),
      constraint mail_state_check check (state in ('planned', 'sending', 'sent', 'skipped', 'failed', 'unknown')),
      constraint mail_dossier_id_fkey foreign key (dossier_id) references dossier(id),
      constraint mail_contact_id_fkey foreign key (contact_id) references contact(id),
      constraint mail_user_id_fkey foreign key (user_id) references user_account(id),
      constraint mail_link_id_fkey foreign key (link_id) references sign_off_link(id),
      constraint mail_sign_in_link_id_fkey foreign key (sign_in_link_id) references sign_in_link(id)
    )`);
}

async function addRest(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`create index mail_dossier_id_not_before_idx on mail (dossier_id, not_before)`);
  await queryRunner.query(`create index mail_open_idx on mail (not_before) where state in ('planned', 'sending')`);
}
