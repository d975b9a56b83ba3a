import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The due day that a mail carries for calendars, frozen with its words. */
export class MailCalendarParts1795219200066 implements MigrationInterface {
  name = 'MailCalendarParts1795219200066';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail add calendar_part text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail drop column calendar_part`);
  }
}
