/** Steps that come before a filing: telling, documents, tasks. */
export const inform = {
  name: 'Bericht',
  purpose: 'De deelnemers krijgen een bericht; er wordt geen antwoord gevraagd.',
  settings: {},
  ends: { told: 'iedereen is ingelicht' },
  acts: {
    tell: {
      label: 'Bericht versturen',
      said: '{{user}} stuurde op {{day}} een bericht aan de deelnemers, in de stap “{{step}}”',
      fields: { message: 'Bericht', isLast: 'Dit is het laatste bericht' },
      choices: { isLast: { yes: 'dit is het laatste bericht', no: 'er volgen er nog' } },
    },
  },
};

export const document = {
  name: 'Document',
  purpose: 'Een document wordt geschreven, beoordeeld en vastgelegd; deelnemers kunnen iets voorstellen.',
  settings: { reviewsNeeded: 'aantal beoordelingen dat akkoord moet zijn' },
  ends: { frozen: 'de versie ligt vast' },
  acts: {
    propose: {
      label: 'Voorstel noteren',
      said: '{{user}} noteerde op {{day}} een voorstel voor “{{step}}”',
      fields: { from: 'Voorstel van', what: 'Voorstel' },
    },
    addVersion: {
      label: 'Versie toevoegen',
      said: '{{user}} voegde op {{day}} een versie toe aan “{{step}}”',
      fields: { takesIn: 'Verwerkt voorstel' },
    },
    review: {
      label: 'Beoordeling noteren',
      said: '{{user}} noteerde op {{day}} een beoordeling van “{{step}}”',
      fields: { from: 'Beoordeling van' },
      choices: { verdict: { agrees: 'akkoord', asksChanges: 'vraagt wijzigingen' } },
    },
    freeze: { label: 'Versie vastleggen', said: '{{user}} legde op {{day}} de versie van “{{step}}” vast' },
  },
};

export const task = {
  name: 'Taak',
  purpose: 'Dit wordt één keer gedaan.',
  settings: {},
  ends: { done: 'gedaan', stopped: 'stopgezet' },
  acts: {
    finish: { label: 'Taak afronden', said: '{{user}} rondde op {{day}} de taak “{{step}}” af' },
    stop: { label: 'Taak stopzetten', said: '{{user}} zette op {{day}} de taak “{{step}}” stop' },
  },
};

export const collectInput = {
  name: 'Inbreng verzamelen',
  purpose: 'Er wordt inbreng verzameld.',
  settings: {
    isPerParticipant: 'of elke deelnemer om inbreng gevraagd wordt',
  },
  settingSaid: {
    isPerParticipant: {
      yes: 'elke deelnemer wordt om inbreng gevraagd',
      no: 'de inbreng wordt niet per deelnemer gevraagd',
    },
  },
  ends: {
    collected: 'de inbreng is verzameld',
    nothing: 'niemand gaf inbreng',
  },
  acts: {
    receive: {
      label: 'Inbreng noteren',
      said: '{{user}} noteerde inbreng voor “{{step}}”, ontvangen op {{day}}',
      fields: {
        from: 'Inbreng van',
      },
    },
    close: {
      label: 'Inbreng afsluiten',
      said: '{{user}} sloot op {{day}} de inbreng voor “{{step}}” af',
    },
  },
};

export const eligibilityCheck = {
  name: 'Toets aan de voorwaarden',
  purpose: 'De voorwaarden van de oproep worden getoetst aan wie op dat moment meetelt.',
  settings: {},
  ends: {
    eligible: 'de voorwaarden van de oproep zijn vervuld',
    notEligible: 'de voorwaarden van de oproep zijn niet vervuld',
  },
  acts: {
    check: {
      label: 'Voorwaarden toetsen',
      said: '{{user}} toetste op {{day}} de voorwaarden van de oproep, in de stap “{{step}}”',
    },
  },
};
