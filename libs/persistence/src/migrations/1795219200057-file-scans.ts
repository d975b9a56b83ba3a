import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the virus scanner said of a file; those from before it have not been looked at. */
export class FileScans1795219200057 implements MigrationInterface {
  name = 'FileScans1795219200057';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table stored_file
        add column scan text not null default 'notScanned',
        add column finding text,
        add column scanned_at timestamp with time zone,
        add constraint stored_file_scan_check
          check (scan in ('notScanned', 'quarantine', 'clean', 'infected', 'removed'))`);
    await queryRunner.query(
      `create index stored_file_unseen_idx on stored_file (uploaded_at) where scanned_at is null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index stored_file_unseen_idx`);
    await queryRunner.query(`
      alter table stored_file
        drop constraint stored_file_scan_check,
        drop column scanned_at,
        drop column finding,
        drop column scan`);
  }
}
