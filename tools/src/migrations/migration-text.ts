import type { SchemaChange } from '@penhouder/persistence';

export interface MigrationName {
  /** Words with hyphens: `add-remarks`. */
  readonly words: string;
  /** Milliseconds; migrations run in this order. */
  readonly stamp: number;
}

/** `AddRemarks1795219200005`: what TypeORM keeps in the table of migrations. */
export function migrationClass({ words, stamp }: MigrationName): string {
  const parts = words.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${parts.join('')}${stamp}`;
}

/** After now and after the newest migration: clocks of machines differ, the order of migrations may not. */
export function nextStamp(names: readonly string[], now: number): number {
  const stamps = names.map((name) => Number(/\d{13}$/.exec(name)?.[0] ?? 0));
  return Math.max(now, ...stamps.map((stamp) => stamp + 1));
}

/** The source of a migration, for a person to read and to finish: rows that must move are not in it. */
export function migrationText(name: MigrationName, { up, down }: SchemaChange): string {
  const className = migrationClass(name);
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Generated: say here what changes and why, and move the rows that have to move. */
export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(queryRunner: QueryRunner): Promise<void> {
${up.map(runs).join('\n')}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
${down.map(runs).join('\n')}
  }
}
`;
}

function runs(sql: string): string {
  return `    await queryRunner.query(\`${sql.replace(/[\\`]|\$\{/g, '\\$&')}\`);`;
}
