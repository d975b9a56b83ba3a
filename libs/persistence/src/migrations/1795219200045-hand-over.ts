import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A personal link that was handed over to a colleague shows only what was, and to whom it went. */
export class HandOver1795219200045 implements MigrationInterface {
  name = 'HandOver1795219200045';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sign_off_link add handed_to uuid,
        add constraint sign_off_link_handed_to_fkey foreign key (handed_to) references contact(id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table sign_off_link drop column handed_to`);
  }
}
