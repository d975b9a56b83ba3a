import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who there is: legal units with their figures, bodies, people, calls, closed days; sessions and rate limits. */
export class Organisations1795219200001 implements MigrationInterface {
  name = 'Organisations1795219200001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addLegalUnit(queryRunner);
    await addBody(queryRunner);
    await addSignInLink(queryRunner);
    await addCallDefinition(queryRunner);
    await addRateLimit(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table rate_limit`);
    await queryRunner.query(`drop table session`);
    await queryRunner.query(`drop table closed_day`);
    await queryRunner.query(`drop table call_definition`);
    await queryRunner.query(`drop table contact`);
    await queryRunner.query(`drop table sign_in_link`);
    await queryRunner.query(`drop table user_account`);
    await queryRunner.query(`drop table body`);
    await queryRunner.query(`drop table legal_unit_figure`);
    await queryRunner.query(`drop table legal_unit`);
  }
}

async function addLegalUnit(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table legal_unit (
      id uuid not null,
      kind text not null,
      name text not null,
      nis text,
      valid_from date,
      valid_to date,
      successor_id uuid,
      arrondissement text,
      province text,
      constraint legal_unit_pkey primary key (id),
      constraint legal_unit_kind_nis_key unique (kind, nis),
      constraint legal_unit_kind_check check (kind in ('municipality', 'ocmw', 'association', 'firm', 'school', 'agency')),
      constraint legal_unit_successor_id_fkey foreign key (successor_id) references legal_unit(id)
    )`);
  await queryRunner.query(`create index legal_unit_name_idx on legal_unit (name)`);
  await queryRunner.query(`
    create table legal_unit_figure (
      unit_id uuid not null,
      figure text not null,
      on_date date not null,
      value bigint not null,
      constraint legal_unit_figure_pkey primary key (unit_id, figure, on_date),
      constraint legal_unit_figure_unit_id_fkey foreign key (unit_id) references legal_unit(id)
    )`);
}

async function addBody(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table body (
      id uuid not null,
      unit_id uuid,
      code text not null,
      name text not null,
      accent text not null,
      phone text,
      email text not null,
      is_example boolean not null default false,
      constraint body_pkey primary key (id),
      constraint body_code_key unique (code),
      constraint body_unit_id_fkey foreign key (unit_id) references legal_unit(id)
    )`);
  await queryRunner.query(`
    create table user_account (
      id uuid not null,
      body_id uuid not null,
      name text not null,
      email text not null,
      role text not null,
      language text not null default 'nl',
      is_active boolean not null default true,
      constraint user_account_pkey primary key (id),
      constraint user_account_email_key unique (email),
      constraint user_account_language_check check (language in ('nl', 'fr')),
      constraint user_account_role_check check (role in ('coordinator', 'administrator')),
      constraint user_account_body_id_fkey foreign key (body_id) references body(id)
    )`);
  await queryRunner.query(`create index user_account_body_id_idx on user_account (body_id)`);
}

async function addSignInLink(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table sign_in_link (
      id uuid not null,
      user_id uuid not null,
      created_at timestamp with time zone not null default clock_timestamp(),
      expires_at timestamp with time zone not null,
      used_at timestamp with time zone,
      constraint sign_in_link_pkey primary key (id),
      constraint sign_in_link_user_id_fkey foreign key (user_id) references user_account(id)
    )`);
  await queryRunner.query(`create index sign_in_link_user_id_idx on sign_in_link (user_id)`);
  await queryRunner.query(`
    create table contact (
      id uuid not null,
      body_id uuid not null,
      unit_id uuid not null,
      name text not null,
      function text not null,
      email text not null,
      phone text,
      language text not null default 'nl',
      is_archived boolean not null default false,
      constraint contact_pkey primary key (id),
      constraint contact_language_check check (language in ('nl', 'fr')),
      constraint contact_body_id_fkey foreign key (body_id) references body(id),
      constraint contact_unit_id_fkey foreign key (unit_id) references legal_unit(id)
    )`);
  await queryRunner.query(`create index contact_body_id_idx on contact (body_id)`);
  await queryRunner.query(`create index contact_unit_id_idx on contact (unit_id)`);
}

async function addCallDefinition(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table call_definition (
      id uuid not null,
      code text not null,
      version integer not null,
      hash text not null,
      source text not null,
      rules jsonb not null,
      wording jsonb not null,
      body_id uuid,
      created_at timestamp with time zone not null default clock_timestamp(),
      constraint call_definition_pkey primary key (id),
      constraint call_definition_body_id_fkey foreign key (body_id) references body(id)
    )`);
  await queryRunner.query(`create index call_definition_code_version_idx on call_definition (code, version)`);
  await queryRunner.query(`
    create table closed_day (
      id uuid not null,
      body_id uuid,
      on_date date not null,
      name text not null,
      kind text not null,
      constraint closed_day_pkey primary key (id),
      constraint closed_day_kind_check check (kind in ('legal', 'flemish', 'body')),
      constraint closed_day_body_id_fkey foreign key (body_id) references body(id)
    )`);
  await queryRunner.query(`create index closed_day_body_id_idx on closed_day (body_id)`);
  await queryRunner.query(`create index closed_day_on_date_idx on closed_day (on_date)`);
  await queryRunner.query(`
    create table session (
      sid character varying not null,
      sess jsonb not null,
      expire timestamp(6) not null,
      constraint session_pkey primary key (sid)
    )`);
  await queryRunner.query(`create index session_expire_idx on session (expire)`);
}

async function addRateLimit(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table rate_limit (
      key text not null,
      window_start timestamp with time zone not null,
      count integer not null,
      constraint rate_limit_pkey primary key (key, window_start)
    )`);
}
