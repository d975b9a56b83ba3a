import type { DossierContact } from '@penhouder/persistence';
import { textsByContact, type NewTexts } from './new-texts';

function contact(id: string, language: 'nl' | 'fr', change: Partial<DossierContact> = {}): DossierContact {
  return {
    participantId: 'ronse',
    contactId: id,
    language,
    textVersionId: `old-${language}`,
    revokedAt: null,
    ...change,
  } as DossierContact;
}

function texts(...languages: readonly ('nl' | 'fr')[]): NewTexts {
  const made = languages.map((language) => ({ id: `new-${language}`, language }));
  return { participantId: 'ronse', isStatementChanged: true, texts: made } as unknown as NewTexts;
}

const both = [contact('mayor', 'nl'), contact('alderman', 'fr')];

test('each contact reads the new text in the own language', () => {
  expect(textsByContact(texts('nl', 'fr'), both)).toEqual({
    textVersionId: 'new-nl',
    inOtherLanguage: [{ contactId: 'alderman', textVersionId: 'new-fr' }],
  });
});

test('a text that changes in one language alone leaves the other contacts what they read', () => {
  expect(textsByContact(texts('fr'), both)).toEqual({
    textVersionId: 'new-fr',
    inOtherLanguage: [{ contactId: 'mayor', textVersionId: 'old-nl' }],
  });
});

test('contacts of others, and those who were replaced, have no part in it', () => {
  const strangers = [
    contact('other', 'fr', { participantId: 'gent' as never }),
    contact('gone', 'fr', { revokedAt: '2019-10-01T08:00:00.000Z' as never }),
  ];
  expect(textsByContact(texts('nl'), [contact('mayor', 'nl'), ...strangers])).toEqual({ textVersionId: 'new-nl' });
});
