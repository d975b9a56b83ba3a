import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When organs of legal units meet, as coordinators stated it, and which dossiers know of it. */
export class MeetingCalendars1795219200300 implements MigrationInterface {
  name = 'MeetingCalendars1795219200300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table meeting_calendar (
        id uuid not null,
        body_id uuid not null,
        unit_id uuid not null,
        organ text not null,
        calendar jsonb not null,
        by_user_id uuid not null,
        at timestamp with time zone not null,
        constraint meeting_calendar_pkey primary key (id),
        constraint meeting_calendar_body_id_fkey foreign key (body_id) references body(id),
        constraint meeting_calendar_unit_id_fkey foreign key (unit_id) references legal_unit(id),
        constraint meeting_calendar_by_user_id_fkey foreign key (by_user_id) references user_account(id),
        constraint meeting_calendar_organ_check check (organ in ('cbs', 'gr', 'vb', 'rmw', 'mat', 'other'))
      )`);
    await queryRunner.query(
      `create index meeting_calendar_body_id_unit_id_organ_at_idx on meeting_calendar (body_id, unit_id, organ, at)`,
    );
    await queryRunner.query(`create index meeting_calendar_unit_id_idx on meeting_calendar (unit_id)`);
    await queryRunner.query(`create index meeting_calendar_by_user_id_idx on meeting_calendar (by_user_id)`);
    await queryRunner.query(`
      create table meeting_told (
        calendar_id uuid not null,
        dossier_id uuid not null,
        until_on date not null,
        constraint meeting_told_pkey primary key (calendar_id, dossier_id),
        constraint meeting_told_calendar_id_fkey foreign key (calendar_id) references meeting_calendar(id),
        constraint meeting_told_dossier_id_fkey foreign key (dossier_id) references dossier(id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table meeting_told`);
    await queryRunner.query(`drop table meeting_calendar`);
  }
}
