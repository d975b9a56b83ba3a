import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which earlier dossier one was made. */
export class DossierPredecessor1795219200006 implements MigrationInterface {
  name = 'DossierPredecessor1795219200006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table dossier add predecessor_id uuid,
       add constraint dossier_predecessor_id_fkey foreign key (predecessor_id) references dossier(id)`,
    );
    await queryRunner.query(`create index dossier_predecessor_id_idx on dossier (predecessor_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table dossier drop column predecessor_id`);
  }
}
