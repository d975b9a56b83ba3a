import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail under way was addressed with, and since when a mail proves that its address is dead. */
export class FrozenMail1795219200161 implements MigrationInterface {
  name = 'FrozenMail1795219200161';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail add frozen jsonb, add dead_address_at timestamp with time zone`);
    await queryRunner.query(
      `update mail m set dead_address_at = i.received_at from incoming_mail i
       where i.mail_id = m.id and i.kind = 'bounce' and i.status like '5.1.%'`,
    );
    await queryRunner.query(
      `create index mail_dead_address_idx on mail (dead_address_at) where dead_address_at is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index mail_dead_address_idx`);
    await queryRunner.query(`alter table mail drop column frozen, drop column dead_address_at`);
  }
}
