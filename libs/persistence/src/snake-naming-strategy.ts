import type { Table, View } from 'typeorm';
import { DefaultNamingStrategy } from 'typeorm';

/** Tables, columns and constraints named as PostgreSQL itself would: `sign_off_link`, `sign_off_link_contact_id_fkey`. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }

  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, customName ?? propertyName].join('_'));
  }

  override primaryKeyName(table: Table | string): string {
    return `${this.bareName(table)}_pkey`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return this.constraintName(table, columns, 'fkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return this.constraintName(table, columns, 'key');
  }

  override indexName(table: Table | View | string, columns: string[]): string {
    return this.constraintName(table as Table | string, columns, 'idx');
  }

  private constraintName(table: Table | string, columns: string[], ending: string): string {
    return [this.bareName(table), ...columns.map(snake), ending].join('_');
  }

  private bareName(table: Table | string): string {
    return this.getTableName(table).split('.').at(-1) ?? '';
  }
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
