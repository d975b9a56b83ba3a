import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replies of people: kept with their bytes, tied to a dossier, and waiting for a coordinator. */
export class Replies1795219200070 implements MigrationInterface {
  name = 'Replies1795219200070';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table incoming_mail
        alter column mail_id drop not null,
        add column content_sha256 text,
        add column raw bytea,
        add column bytes integer,
        add column message_id text,
        add column found_by text,
        add column body_id uuid references body(id),
        add column dossier_id uuid references dossier(id),
        add column participant_id uuid,
        add column state text not null default 'none',
        add column reading jsonb,
        add column handled_by uuid references user_account(id),
        add column handled_at timestamptz,
        add column reason text,
        add column row_id uuid,
        add constraint incoming_mail_state_check check (state in ('none', 'open', 'taken', 'dismissed')),
        drop constraint incoming_mail_mail_id_sha256_key`);
    await queryRunner.query(`update incoming_mail i set content_sha256 = i.sha256, found_by = 'address',
      dossier_id = m.dossier_id, participant_id = m.participant_id, body_id = d.body_id
      from mail m left join dossier d on d.id = m.dossier_id where m.id = i.mail_id`);
    await queryRunner.query(`alter table incoming_mail alter column content_sha256 set not null,
      add constraint incoming_mail_mail_id_content_sha256_key unique (mail_id, content_sha256)`);
    await queryRunner.query(
      `create unique index incoming_mail_unassigned_idx on incoming_mail (content_sha256) where mail_id is null`,
    );
    await queryRunner.query(`create index incoming_mail_open_idx on incoming_mail (dossier_id) where state = 'open'`);
    await queryRunner.query(`alter table mail add column reply_to text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail drop column reply_to`);
    await queryRunner.query(`drop index incoming_mail_open_idx, incoming_mail_unassigned_idx`);
    await queryRunner.query(`delete from incoming_mail where mail_id is null`);
    await queryRunner.query(`
      alter table incoming_mail
        drop constraint incoming_mail_mail_id_content_sha256_key,
        drop constraint incoming_mail_state_check,
        drop column content_sha256, drop column raw, drop column bytes, drop column message_id, drop column found_by,
        drop column body_id, drop column dossier_id, drop column participant_id, drop column state, drop column reading,
        drop column handled_by, drop column handled_at, drop column reason, drop column row_id,
        alter column mail_id set not null,
        add constraint incoming_mail_mail_id_sha256_key unique (mail_id, sha256)`);
  }
}
