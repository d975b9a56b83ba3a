import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The pulses of our own parts, the outages that they show, and what people tried in vain meanwhile. */
export class Outages1795219200060 implements MigrationInterface {
  name = 'Outages1795219200060';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addOutages(queryRunner);
    await queryRunner.query(`
      create table failed_attempt (
        id uuid not null,
        link_id uuid not null,
        at timestamp with time zone not null,
        act text not null,
        status integer not null,
        constraint failed_attempt_pkey primary key (id),
        constraint failed_attempt_link_id_fkey foreign key (link_id) references sign_off_link(id)
      )`);
    await queryRunner.query(`create index failed_attempt_link_id_idx on failed_attempt (link_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['failed_attempt', 'outage_told', 'outage', 'pulse']) {
      await queryRunner.query(`drop table ${table}`);
    }
  }
}

async function addOutages(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table pulse (
      part text not null,
      beat_at timestamp with time zone not null,
      constraint pulse_pkey primary key (part)
    )`);
  await queryRunner.query(`
    create table outage (
      id uuid not null,
      kind text not null,
      from_at timestamp with time zone not null,
      to_at timestamp with time zone,
      cause text not null,
      constraint outage_pkey primary key (id),
      constraint outage_kind_check check (kind in ('link', 'mail'))
    )`);
  await queryRunner.query(`create unique index outage_open_idx on outage (kind) where to_at is null`);
  await queryRunner.query(`
    create table outage_told (
      outage_id uuid not null,
      dossier_id uuid not null,
      constraint outage_told_pkey primary key (outage_id, dossier_id),
      constraint outage_told_outage_id_fkey foreign key (outage_id) references outage(id),
      constraint outage_told_dossier_id_fkey foreign key (dossier_id) references dossier(id)
    )`);
}
