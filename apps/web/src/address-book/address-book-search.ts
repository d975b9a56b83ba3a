export interface AddressBookSearch {
  q?: string;
  archief?: 'true';
}

/** The filters of Adresboek as they stand in the address. */
export function addressBookSearch(raw: Record<string, unknown>): AddressBookSearch {
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {}),
    ...(raw['archief'] === true || raw['archief'] === 'true' ? { archief: 'true' as const } : {}),
  };
}
