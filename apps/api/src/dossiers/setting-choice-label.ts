import type { Language } from '@penhouder/contracts';
import { organSchema } from '@penhouder/contracts';
import { organName } from '@penhouder/letters';

/** What an option of a setting is called: the organ of that code, otherwise the option itself. */
export function settingChoiceLabel(choice: string, language: Language): string {
  const organ = organSchema.safeParse(choice);
  return organ.success ? organName(organ.data, language) : choice;
}
