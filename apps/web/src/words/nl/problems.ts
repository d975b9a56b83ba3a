/** Sentences for failures that have no sentence of the API. */
export const problems = {
  retry: 'Probeer opnieuw',
  toDossiers: 'Naar de lijst van dossiers',
  toPost: 'Naar Post',
  offline:
    'Er is geen verbinding met Penhouder. Wat u invulde, staat er nog. Controleer uw netwerk en probeer opnieuw.',
  away: 'Penhouder antwoordt nu niet. Wat u invulde, staat er nog. Wacht een minuut en probeer opnieuw.',
  signedOut: 'U bent niet meer aangemeld. Vraag een nieuwe aanmeldlink en probeer opnieuw.',
  gone: 'Dit bestaat niet of is niet van uw organisatie. Ga terug naar de lijst en kies opnieuw.',
  refused:
    'Penhouder kon dit niet uitvoeren (code {{code}}). Laad de pagina opnieuw en probeer het nog eens; blijft het zo, geef dan de code door aan uw beheerder.',
  unexpected: 'Deze pagina kon iets niet tonen. Laad de pagina opnieuw; blijft het zo, meld het aan uw beheerder.',
};
