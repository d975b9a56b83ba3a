import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom silence reaches beside those who were asked: who sits on the board, and rungs that wait for the address book. */
export class Escalation1795219200095 implements MigrationInterface {
  name = 'Escalation1795219200095';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table contact add is_board_member boolean not null default false`);
    await queryRunner.query(`
      create table escalation (
        participant_id uuid not null,
        rung text not null,
        dossier_id uuid not null,
        contact_id uuid,
        looked_up_at timestamp with time zone,
        is_told boolean not null default false,
        constraint escalation_pkey primary key (participant_id, rung),
        constraint escalation_dossier_id_fkey foreign key (dossier_id) references dossier(id),
        constraint escalation_contact_id_fkey foreign key (contact_id) references contact(id),
        constraint escalation_rung_check check (rung in ('secondPerson', 'boardMember'))
      )`);
    await queryRunner.query(`create index escalation_untold_idx on escalation (dossier_id) where not is_told`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table escalation`);
    await queryRunner.query(`alter table contact drop column is_board_member`);
  }
}
