import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when the mail server puts a mail off, and how a mail failed: what our own relay did wrong ends no mail. */
export class MailFailure1795219200220 implements MigrationInterface {
  name = 'MailFailure1795219200220';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table mail
        add put_off_since timestamp with time zone,
        add failure text,
        add constraint mail_failure_check check (failure in ('refused', 'returned', 'gaveUp'))`);
    await queryRunner.query(`
      update mail set put_off_since = date_header
      where state = 'planned' and date_header is not null and in_vain_since is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail drop constraint mail_failure_check, drop failure, drop put_off_since`);
  }
}
