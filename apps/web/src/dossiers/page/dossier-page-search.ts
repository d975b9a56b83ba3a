export interface DossierPageSearch {
  /** Id of the participant whose track is open. */
  deelnemer?: string | undefined;
  /** Key of the command whose form is open. */
  actie?: string | undefined;
  /** Id of the reply by mail from which the form is filled in. */
  antwoord?: string | undefined;
  /** What the reply is treated as, whatever it seems to say. */
  als?: 'vraag' | undefined;
}

/** What is open on the page of a dossier, as it stands in the address: ids only. */
export function dossierPageSearch(raw: Record<string, unknown>): DossierPageSearch {
  return {
    ...(typeof raw['deelnemer'] === 'string' ? { deelnemer: raw['deelnemer'] } : {}),
    ...(typeof raw['actie'] === 'string' ? { actie: raw['actie'] } : {}),
    ...(typeof raw['antwoord'] === 'string' ? { antwoord: raw['antwoord'] } : {}),
    ...(raw['als'] === 'vraag' ? { als: 'vraag' } : {}),
  };
}
