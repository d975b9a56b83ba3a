import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when no mail server answers for a mail, and a quick way to the last one that left. */
export class MailInVain1795219200160 implements MigrationInterface {
  name = 'MailInVain1795219200160';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail add in_vain_since timestamp with time zone`);
    await queryRunner.query(`create index mail_sent_idx on mail (finished_at) where state = 'sent'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index mail_sent_idx`);
    await queryRunner.query(`alter table mail drop column in_vain_since`);
  }
}
