import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a text was filled in from, when a dossier has words of its own instead of those of its call. */
export class TextTemplates1795219200021 implements MigrationInterface {
  name = 'TextTemplates1795219200021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table text_version add template jsonb`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table text_version drop column template`);
  }
}
