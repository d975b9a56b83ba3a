import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One root a day over the records of all dossiers that grew, each holding the one before, and its time stamp. */
export class DayRoots1795219200091 implements MigrationInterface {
  name = 'DayRoots1795219200091';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addRoots(queryRunner);
    await queryRunner.query(`
      create table day_root_stamp (
        root_sequence integer not null,
        token bytea,
        stamped_at timestamp with time zone,
        authority text,
        tries integer not null,
        tried_at timestamp with time zone not null default clock_timestamp(),
        problem text,
        constraint day_root_stamp_pkey primary key (root_sequence),
        constraint day_root_stamp_root_sequence_fkey foreign key (root_sequence) references day_root(sequence)
      )`);
    await queryRunner.query(`
      create trigger day_root_stamp_kept before update or delete on day_root_stamp
      for each row when (old.token is not null) execute function refuse_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['day_root_stamp', 'day_root_leaf', 'day_root']) {
      await queryRunner.query(`drop table ${table}`);
    }
  }
}

async function addRoots(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table day_root (
      sequence integer not null,
      made_at timestamp with time zone not null default clock_timestamp(),
      root text not null,
      previous_root text not null,
      size integer not null,
      constraint day_root_pkey primary key (sequence)
    )`);
  await queryRunner.query(`
    create table day_root_leaf (
      root_sequence integer not null,
      position integer not null,
      dossier_id uuid not null,
      content text not null,
      path jsonb not null,
      constraint day_root_leaf_pkey primary key (root_sequence, position),
      constraint day_root_leaf_root_sequence_fkey foreign key (root_sequence) references day_root(sequence),
      constraint day_root_leaf_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
  await queryRunner.query(`create index day_root_leaf_dossier_id_idx on day_root_leaf (dossier_id)`);
  for (const table of ['day_root', 'day_root_leaf']) {
    await queryRunner.query(`
      create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`);
  }
}
