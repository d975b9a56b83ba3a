import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses under which people subscribe to a calendar, and what calendars have last seen of each dossier. */
export class CalendarFeeds1795219200310 implements MigrationInterface {
  name = 'CalendarFeeds1795219200310';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table calendar_feed (
        id uuid not null,
        user_id uuid not null,
        dossier_id uuid,
        secret_hash text not null,
        made_at timestamp with time zone default clock_timestamp() not null,
        constraint calendar_feed_pkey primary key (id),
        constraint calendar_feed_secret_hash_key unique (secret_hash),
        constraint calendar_feed_user_id_fkey foreign key (user_id) references user_account(id),
        constraint calendar_feed_dossier_id_fkey foreign key (dossier_id) references dossier(id)
      )`);
    await queryRunner.query(`create index calendar_feed_user_id_idx on calendar_feed (user_id)`);
    await queryRunner.query(`create index calendar_feed_dossier_id_idx on calendar_feed (dossier_id)`);
    await queryRunner.query(`
      create table calendar_publication (
        dossier_id uuid not null,
        version integer not null,
        entries jsonb not null,
        look_again_at timestamp with time zone,
        constraint calendar_publication_pkey primary key (dossier_id),
        constraint calendar_publication_dossier_id_fkey foreign key (dossier_id) references dossier(id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table calendar_publication`);
    await queryRunner.query(`drop table calendar_feed`);
  }
}
