import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails of the installation itself, to an address of nobody: tests of the relay, canaries. And what the worker sends as. */
export class MailProbes1795219200120 implements MigrationInterface {
  name = 'MailProbes1795219200120';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mail_probe (
        mail_id uuid not null,
        kind text not null,
        address text not null,
        back_by timestamp with time zone,
        came_back_at timestamp with time zone,
        bounced_with text,
        constraint mail_probe_pkey primary key (mail_id),
        constraint mail_probe_mail_id_fkey foreign key (mail_id) references mail(id),
        constraint mail_probe_kind_check check (kind in ('relayTest', 'canary'))
      )`);
    await queryRunner.query(`
      create table mail_sender (
        from_address text not null,
        return_domain text,
        goes_to text not null,
        dkim_domain text,
        dkim_selector text,
        dkim_public_key text,
        noted_at timestamp with time zone not null default clock_timestamp(),
        constraint mail_sender_pkey primary key (from_address),
        constraint mail_sender_goes_to_check check (goes_to in ('relay', 'catcher', 'nowhere'))
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table mail_sender`);
    await queryRunner.query(`drop table mail_probe`);
  }
}
