import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes that confirm answers, and answers that still wait for theirs. */
export class SignCodes1795219200040 implements MigrationInterface {
  name = 'SignCodes1795219200040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sign_code (
        id uuid not null,
        link_id uuid not null,
        key_id text not null,
        seed text not null,
        binding text not null,
        requested_at timestamp with time zone not null default clock_timestamp(),
        attempts integer not null default 0,
        used_at timestamp with time zone,
        constraint sign_code_pkey primary key (id),
        constraint sign_code_link_id_fkey foreign key (link_id) references sign_off_link(id)
      )`);
    await queryRunner.query(`create index sign_code_link_id_idx on sign_code (link_id)`);
    await queryRunner.query(`alter table mail add sign_code_id uuid`);
    await queryRunner.query(
      `alter table mail add constraint mail_sign_code_id_fkey foreign key (sign_code_id) references sign_code(id)`,
    );
    await queryRunner.query(`create index mail_sign_code_id_idx on mail (sign_code_id)`);
    await addUnconfirmed(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table sign_off_inbox drop column confirmation_id`);
    await queryRunner.query(`alter table sign_off_inbox drop column confirmed_at`);
    await queryRunner.query(`alter table sign_off_inbox drop constraint sign_off_inbox_state_check`);
    await queryRunner.query(
      `alter table sign_off_inbox add constraint sign_off_inbox_state_check check (state in ('received', 'applied'))`,
    );
    await queryRunner.query(`alter table mail drop column sign_code_id`);
    await queryRunner.query(`drop table sign_code`);
  }
}

async function addUnconfirmed(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`alter table sign_off_inbox drop constraint sign_off_inbox_state_check`);
  await queryRunner.query(
    `alter table sign_off_inbox add constraint sign_off_inbox_state_check check (state in ('unconfirmed', 'received', 'applied'))`,
  );
  await queryRunner.query(`alter table sign_off_inbox add confirmed_at timestamp with time zone`);
  await queryRunner.query(`alter table sign_off_inbox add confirmation_id uuid`);
  await queryRunner.query(
    `alter table sign_off_inbox add constraint sign_off_inbox_confirmation_id_fkey foreign key (confirmation_id) references evidence(id)`,
  );
}
