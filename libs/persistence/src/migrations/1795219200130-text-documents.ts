import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes with a declaration, frozen with it and erased with its note. */
export class TextDocuments1795219200130 implements MigrationInterface {
  name = 'TextDocuments1795219200130';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table text_version add documents jsonb not null default '[]'::jsonb`);
    await freezeBut(queryRunner, `array['note', 'documents', 'template', 'erased_at']`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await freezeBut(queryRunner, `array['note', 'template', 'erased_at']`);
    await queryRunner.query(`alter table text_version drop column documents`);
  }
}

/** Nothing of a frozen text changes, except that these columns are emptied on purpose. */
async function freezeBut(queryRunner: QueryRunner, erased: string): Promise<void> {
  await queryRunner.query(`drop trigger text_version_frozen on text_version`);
  await queryRunner.query(`
    create trigger text_version_frozen before update on text_version for each row
    when (new.erased_at is null or to_jsonb(old) - ${erased} is distinct from to_jsonb(new) - ${erased})
    execute function refuse_change()`);
}
