import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times in which an organisation holds its mail back. */
export class MailPause1795219200061 implements MigrationInterface {
  name = 'MailPause1795219200061';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mail_pause (
        id uuid not null,
        body_id uuid not null,
        reason text not null,
        paused_at timestamp with time zone not null default clock_timestamp(),
        paused_by uuid not null,
        resumed_at timestamp with time zone,
        resumed_by uuid,
        constraint mail_pause_pkey primary key (id),
        constraint mail_pause_body_id_fkey foreign key (body_id) references body(id),
        constraint mail_pause_paused_by_fkey foreign key (paused_by) references user_account(id),
        constraint mail_pause_resumed_by_fkey foreign key (resumed_by) references user_account(id)
      )`);
    await queryRunner.query(`create unique index mail_pause_open_idx on mail_pause (body_id) where resumed_at is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table mail_pause`);
  }
}
