import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bytes of a file lie beside its row, or under a name in a folder. */
export class FilePlaces1795219200058 implements MigrationInterface {
  name = 'FilePlaces1795219200058';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table stored_file
        alter column content drop not null,
        add column storage_name text,
        add constraint stored_file_storage_name_key unique (storage_name),
        add constraint stored_file_place_check check ((content is null) <> (storage_name is null))`);
  }

  /** Only where every file lies in PostgreSQL again: bytes in a folder cannot be taken over by SQL. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table stored_file
        drop constraint stored_file_place_check,
        drop constraint stored_file_storage_name_key,
        drop column storage_name,
        alter column content set not null`);
  }
}
