import { migrationClass, migrationText, nextStamp } from './migration-text';

const name = { words: 'add-remarks', stamp: 1_795_219_200_005 };

test('a class is named after the words and the stamp', () => {
  expect(migrationClass(name)).toBe('AddRemarks1795219200005');
});

test('a stamp lies after now and after every migration there is', () => {
  expect(nextStamp(['Post1795219200004'], 1_000)).toBe(1_795_219_200_005);
  expect(nextStamp(['Post1795219200004'], 1_800_000_000_000)).toBe(1_800_000_000_000);
  expect(nextStamp([], 7)).toBe(7);
});

test('the text runs the SQL there and back, whatever signs are in it', () => {
  const text = migrationText(name, { up: ['alter table "mail" add x text', "select '`${\\'"], down: ['drop it'] });
  expect(text).toContain('await queryRunner.query(`alter table "mail" add x text`);');
  expect(text).toContain("await queryRunner.query(`select '\\`\\${\\\\'`);");
  expect(text).toMatch(
    /down\(queryRunner: QueryRunner\): Promise<void> \{\n {4}await queryRunner\.query\(`drop it`\);/,
  );
});
