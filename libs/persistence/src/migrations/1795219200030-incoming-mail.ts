import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came back to the return addresses of mails: reports, automatic answers, replies. */
export class IncomingMail1795219200030 implements MigrationInterface {
  name = 'IncomingMail1795219200030';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table incoming_mail (
        id uuid not null,
        mail_id uuid not null,
        kind text not null,
        status text,
        diagnostic text,
        from_address text not null,
        subject text not null,
        text text not null,
        sha256 text not null,
        received_at timestamptz not null default clock_timestamp(),
        constraint incoming_mail_pkey primary key (id),
        constraint incoming_mail_mail_id_sha256_key unique (mail_id, sha256),
        constraint incoming_mail_kind_check check (kind in ('bounce', 'delay', 'autoReply', 'reply')),
        constraint incoming_mail_mail_id_fkey foreign key (mail_id) references mail(id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table incoming_mail`);
  }
}
