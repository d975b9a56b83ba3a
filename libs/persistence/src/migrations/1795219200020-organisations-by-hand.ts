import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that a coordinator adds: their enterprise number, and the body that sees them. */
export class OrganisationsByHand1795219200020 implements MigrationInterface {
  name = 'OrganisationsByHand1795219200020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table legal_unit add enterprise_number text, add body_id uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table legal_unit drop column body_id, drop column enterprise_number`);
  }
}
