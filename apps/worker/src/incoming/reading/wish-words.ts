/** Words by which a careful reader sees more than an answer in a sentence; Dutch and French. */

/** Somebody agrees, in so many words; a bare `ok` is no agreement. */
export const AGREES: readonly RegExp[] = [
  /^(?:(?:beste|dag|geachte|hallo|goeiedag|bonjour|madame|monsieur|mijnheer|mevrouw)(?:\s+(?:\p{Lu}[\p{L}-]*|mevrouw|mijnheer|heer|madame|monsieur)){0,3},?\s+)?(?:bij deze |hierbij |helemaal |volledig |zeker |ja,? )?akkoord(?:[\s,.!]|$)/iu,
  /\b(?:ik|wij|we|(?:de|onze) (?:gemeente|stad|raad|gemeenteraad)|ons bestuur|het (?:bestuur|college|schepencollege|ocmw)) (?:ga|gaan|gaat|ben|zijn|is) (?:(?:hiermee|ermee|hier|dus|volledig|helemaal|zeker|er|mee) ){0,3}akkoord\b/iu,
  /\b(?:hiermee|hierbij) (?:ga|gaan|gaat|ben|zijn) (?:ik|wij|we) akkoord\b/iu,
  /\b(?:geef|geven|geeft|verleen|verlenen|bevestig|bevestigen|bevestigt) (?:(?:ik|wij|we|u|hierbij|graag) ){0,2}(?:ons|mijn|het) akkoord\b/iu,
  /\bvoor akkoord\b/iu,
  /\b(?:wij|we|ik) stem(?:men)? (?:hiermee |hier |ermee |graag )?(?:in|mee in)\b/iu,
  /^(?:(?:bonjour|madame|monsieur)(?:\s+\p{Lu}[\p{L}-]*){0,2},?\s+)?(?:tout à fait |bien |entièrement |oui,? )?d[’']accord(?:[\s,.!]|$)/iu,
  /(?:^|\s)(?:je suis|nous sommes|on est|la (?:commune|ville) est|le collège est) (?:(?:bien|tout à fait|entièrement|donc) ){0,2}d[’']accord(?![\p{L}])/iu,
  /\b(?:marque|marquons|donne|donnons|confirme|confirmons) (?:(?:par la présente|ici|bien) ){0,2}(?:notre|mon|son) accord\b/iu,
  /\bbon pour accord\b/iu,
];

/** Somebody says no, in so many words. */
export const DECLINES: readonly RegExp[] = [
  /\b(?:niet|nooit) (?:(?:mee|hiermee|ermee) )?akkoord\b/iu,
  /\bgeen akkoord\b/iu,
  /\b(?:nemen|neem|neemt|doen|doe|doet|stappen) (?:(?:wij|we|ik|hier|er|dus) ){0,3}niet (?:deel|mee|in)\b/iu,
  /\b(?:wensen|wens|wenst|zullen|zal) (?:(?:wij|we|ik|hier|er|dus) ){0,2}niet (?:deel te nemen|deelnemen|mee te doen|in te stappen)\b/iu,
  /\b(?:wij|we|ik) weiger(?:en)?\b/iu,
  /(?:^|\s)pas d[’']accord\b/iu,
  /\bne (?:participer\p{L}+|participons|participe|souhait\p{L}+) pas\b/iu,
  /\b(?:nous refusons|je refuse|nous déclinons|je décline)\b/iu,
];

/** An agreement that hangs on something. */
export const CONDITIONS =
  /\b(?:mits|op voorwaarde|onder (?:de )?voorwaarde|onder voorbehoud|voorwaardelijk|sous réserve|sous condition|moyennant)\b|(?:^|\s)à (?:la )?condition/iu;

/** The words with which a condition names itself are no doubt about it. */
export const NAMED_CONDITION =
  /\b(?:akkoord|instemming),? (?:maar )?(?:mits|op voorwaarde|onder (?:de )?voorwaarden?|onder voorbehoud)\b|\bonder (?:de )?voorwaarden?\b|d[’']accord,? (?:mais )?(?:sous réserve|à (?:la )?condition|moyennant)|\bsous (?:condition|réserve)\b/iu;

/** No, or something that only looks like yes because of a word behind it. */
export const NEGATIONS =
  /\b(?:niet|geen|nooit|noch|nee|neen|zonder|weiger\p{L}*|intrek\p{L}*|pas|non|ne|n[’'](?:est|a|y)|ni|jamais|aucune?|sans|refus\p{L}*)\b/iu;

/** Later, perhaps, under way, according to somebody else: no answer that stands. */
export const HEDGES =
  /\b(?:maar|echter|evenwel|doch|tenzij|behalve|uitgezonderd|als|indien|wanneer|zodra|eerst|nog|later|straks|binnenkort|wellicht|misschien|waarschijnlijk|vermoedelijk|voorlopig|principe|principieel|zou|zouden|zal|zullen|hopelijk|normaal|denk|denken|wacht\p{L}*|afwacht\p{L}*|voorleg\p{L}*|voorgelegd|agenda|geagendeerd|behandel\p{L}*|beslis\p{L}*|bespre\p{L}*|volgt|moet\p{L}*|tot|gedeeltelijk|deels|zegt|zei|schreef|volgens|vroeg|vraagt|mais|sauf|toutefois|cependant|pourtant|si|lorsque|quand|dès|après|avant|encore|bientôt|plus tard|probablement|sans doute|principe|devrait|devons|doit|sera|soumettr\p{L}*|soumis|décid\p{L}*|statu\p{L}*|partiellement|selon|demand\p{L}*)\b|peut-être|étudi/iu;

/** An organ takes, or will take, this up. */
export const DECIDES =
  /\b(?:beslist|beslissen|beslissing|behandelt|behandeld|behandelen|agenda|geagendeerd|voorgelegd|voorleggen|leggen|stemt|goedkeuring|goedgekeurd|décide|décidera|statue|statuera|se prononce|se prononcera|ordre du jour|soumis|soumettrons|votera)\b/iu;

/** It has happened, or it will not. */
export const NOT_AHEAD =
  /\b(?:besliste|beslisten|heeft beslist|hebben beslist|werd|was|is (?:beslist|behandeld|goedgekeurd)|uitgesteld|verdaagd|geschrapt|a décidé|a statué|reporté|ajourné|niet|geen|ne|pas|misschien|wellicht|peut-être)\b/iu;

/** Which organ a sentence names. */
export const ORGANS = [
  { code: 'rmw', words: /\braad voor maatschappelijk welzijn\b|\brmw\b|conseil de l[’']action sociale/iu },
  { code: 'vb', words: /\bvast bureau\b|bureau permanent/iu },
  { code: 'gr', words: /\b(?:gemeenteraad|raad|conseil communal|conseil)\b/iu },
  { code: 'cbs', words: /\b(?:college|schepencollege|cbs)\b|\bcollège\b/iu },
] as const;

/** Asked without a question mark. */
export const ASKS =
  /\b(?:kunt u|kan u|kunnen jullie|graag (?:vernemen|vernam|weten|had)|wij hebben (?:nog )?een vraag|ik heb (?:nog )?een vraag|pouvez-vous|pourriez-vous|nous avons une question|j[’']ai une question)\b/iu;

export const IN_QUOTES = /["“”„«»]/u;
