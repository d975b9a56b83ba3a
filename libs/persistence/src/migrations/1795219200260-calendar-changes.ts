import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of closed days, and which dossiers know of them; a body may work on a day on which others are closed. */
export class CalendarChanges1795219200260 implements MigrationInterface {
  name = 'CalendarChanges1795219200260';

  async up(queryRunner: QueryRunner): Promise<void> {
    await kindsOf(queryRunner, ['legal', 'flemish', 'body', 'worked']);
    await queryRunner.query(`
      create table calendar_change (
        id uuid not null,
        body_id uuid not null,
        by_user_id uuid not null,
        at timestamp with time zone not null,
        days jsonb not null,
        constraint calendar_change_pkey primary key (id),
        constraint calendar_change_body_id_fkey foreign key (body_id) references body(id),
        constraint calendar_change_by_user_id_fkey foreign key (by_user_id) references user_account(id)
      )`);
    await queryRunner.query(`create index calendar_change_body_id_idx on calendar_change (body_id)`);
    await queryRunner.query(`create index calendar_change_by_user_id_idx on calendar_change (by_user_id)`);
    await queryRunner.query(`
      create table calendar_told (
        change_id uuid not null,
        dossier_id uuid not null,
        constraint calendar_told_pkey primary key (change_id, dossier_id),
        constraint calendar_told_change_id_fkey foreign key (change_id) references calendar_change(id),
        constraint calendar_told_dossier_id_fkey foreign key (dossier_id) references dossier(id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table calendar_told`);
    await queryRunner.query(`drop table calendar_change`);
    await queryRunner.query(`delete from closed_day where kind = 'worked'`);
    await kindsOf(queryRunner, ['legal', 'flemish', 'body']);
  }
}

async function kindsOf(queryRunner: QueryRunner, kinds: readonly string[]): Promise<void> {
  const list = kinds.map((kind) => `'${kind}'`).join(', ');
  await queryRunner.query(`alter table closed_day drop constraint closed_day_kind_check`);
  await queryRunner.query(`alter table closed_day add constraint closed_day_kind_check check (kind in (${list}))`);
}
