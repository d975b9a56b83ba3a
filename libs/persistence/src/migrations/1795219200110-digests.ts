import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several reminders to one person that leave as one mail. */
export class Digests1795219200110 implements MigrationInterface {
  name = 'Digests1795219200110';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table mail
        add column digest_part jsonb,
        add column digest_of uuid,
        add column digest jsonb,
        add constraint mail_digest_of_fkey foreign key (digest_of) references mail(id)`);
    await queryRunner.query(`create index mail_digest_of_idx on mail (digest_of) where digest_of is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index mail_digest_of_idx`);
    await queryRunner.query(`alter table mail drop column digest, drop column digest_of, drop column digest_part`);
  }
}
