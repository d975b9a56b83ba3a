// Lints the fixtures as if each lay where it says, and prints one line of JSON per fixture. A process of its own, because
// ESLint's configuration is an ES module. Rules that need types are left out: the files do not exist for the compiler.
import { createInterface } from 'node:readline';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: false } },
    rules: tseslint.configs.disableTypeChecked.rules,
  },
});

for await (const line of createInterface({ input: process.stdin })) {
  const { file, source } = JSON.parse(line);
  const [result] = await eslint.lintText(source, { filePath: file });
  process.stdout.write(
    `${JSON.stringify(result?.messages.map(({ ruleId, message }) => ({ ruleId, message })) ?? [])}\n`,
  );
}
