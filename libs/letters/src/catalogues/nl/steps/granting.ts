/** Steps around a filing and its award: selection, registration, objection, agreement, requests. */
export const selection = {
  name: 'Selectie',
  purpose: 'Kandidaten doorlopen rondes met een score; wie overblijft, wordt geselecteerd of komt op de reservelijst.',
  settings: {
    rounds: 'aantal rondes',
    minimumScore: 'laagste score op 100 om door te gaan',
    cap: 'hoogste aantal geselecteerden',
    criteria: 'criteria van het beoordelingsformulier, met hun hoogste aantal punten',
    weights: 'gewicht van een criterium, waar dat niet 1 is',
    minima: 'laagste gemiddelde van een criterium om door te gaan',
    reviewsNeeded: 'aantal ingevulde formulieren vóór er geoordeeld wordt',
  },
  ends: {
    selected: 'er is geselecteerd',
    nobody: 'niemand is geselecteerd',
  },
  acts: {
    addCandidate: {
      label: 'Kandidaat toevoegen',
      said: '{{user}} voegde op {{day}} een kandidaat toe aan “{{step}}”',
    },
    openRound: {
      label: 'Volgende ronde openen',
      said: '{{user}} opende op {{day}} een ronde van “{{step}}”',
    },
    score: {
      label: 'Score noteren',
      said: '{{user}} noteerde op {{day}} een score in “{{step}}”',
      fields: {
        score: 'Score op 100',
        expert: 'Externe deskundige',
        goesOn: 'Gaat door',
      },
      choices: { goesOn: { yes: 'gaat door', no: 'gaat niet door' } },
    },
    review: {
      label: 'Beoordelingsformulier invullen',
      said: '{{user}} noteerde op {{day}} een beoordelingsformulier in “{{step}}”',
      fields: {
        reviewer: 'Wie beoordeelt',
        points: 'Punten per criterium',
      },
    },
    judge: {
      label: 'Oordeel noteren',
      said: '{{user}} noteerde op {{day}} het oordeel over een kandidaat in “{{step}}”, met het gemiddelde van de formulieren',
      fields: { goesOn: 'Gaat door' },
      choices: { goesOn: { yes: 'gaat door', no: 'gaat niet door' } },
    },
    choose: {
      label: 'Kandidaat kiezen',
      said: '{{user}} noteerde op {{day}} een keuze in “{{step}}”',
      fields: {
        as: 'Gekozen als',
      },
      choices: {
        as: {
          selected: 'geselecteerd',
          reserve: 'op de reservelijst',
        },
      },
    },
    end: {
      label: 'Selectie afsluiten',
      said: '{{user}} sloot op {{day}} de selectie “{{step}}” af',
    },
  },
};

export const preApplication = {
  name: 'Aanmelding',
  purpose: 'Het dossier wordt vooraf bij de financier aangemeld.',
  settings: {
    hasFeedback: 'of de financier antwoordt voor het dossier ingediend kan worden',
  },
  settingSaid: {
    hasFeedback: {
      yes: 'de financier antwoordt vóór het dossier ingediend kan worden',
      no: 'met de aanmelding is de stap klaar: op een antwoord van de financier wordt niet gewacht',
    },
  },
  ends: {
    accepted: 'aanvaard',
    refused: 'geweigerd',
  },
  acts: {
    register: {
      label: 'Aanmelding noteren',
      said: '{{user}} noteerde de aanmelding van {{day}} voor “{{step}}”',
      fields: {
        reference: 'Nummer of kenmerk',
      },
    },
    feedback: {
      label: 'Antwoord noteren',
      said: '{{user}} noteerde het antwoord van {{day}} op “{{step}}”',
      fields: {
        verdict: 'Antwoord',
      },
      choices: {
        verdict: {
          accepted: 'aanvaard',
          again: 'opnieuw aanmelden',
          refused: 'geweigerd',
        },
      },
    },
  },
};

export const supplement = {
  name: 'Aanvulling',
  purpose: 'Wat bij de indiening nog ontbrak, wordt bezorgd.',
  settings: {},
  ends: {
    supplied: 'bezorgd',
    missed: 'niet op tijd bezorgd',
  },
  acts: {
    supply: {
      label: 'Aanvulling noteren',
      said: '{{user}} noteerde de aanvulling van {{day}} voor “{{step}}”',
      fields: {
        what: 'Wat bezorgd is',
      },
    },
  },
};

export const objection = {
  name: 'Bezwaar',
  purpose: 'Er kan bezwaar gemaakt worden; daarop volgt een uitspraak.',
  settings: {},
  ends: {
    unused: 'er kwam geen bezwaar',
    upheld: 'het bezwaar is aanvaard',
    dismissed: 'het bezwaar is afgewezen',
  },
  acts: {
    object: {
      label: 'Bezwaar noteren',
      said: '{{user}} noteerde het bezwaar van {{day}} in “{{step}}”',
    },
    ruling: {
      label: 'Uitspraak noteren',
      said: '{{user}} noteerde de uitspraak van {{day}} in “{{step}}”',
      fields: {
        verdict: 'Uitspraak',
      },
      choices: {
        verdict: {
          upheld: 'aanvaard',
          dismissed: 'afgewezen',
        },
      },
    },
    waive: {
      label: 'Afzien van bezwaar',
      said: '{{user}} noteerde dat er geen bezwaar komt, op {{day}}, in “{{step}}”',
    },
  },
};

export const contract = {
  name: 'Overeenkomst',
  purpose: 'Een overeenkomst wordt getekend, door elke partij op een eigen dag.',
  settings: {
    parties: 'partijen die naast de deelnemers tekenen',
    doParticipantsSign: 'of de deelnemers zelf tekenen',
  },
  settingSaid: {
    doParticipantsSign: {
      yes: 'ook de deelnemers tekenen, behalve wie adviseert of waarneemt en wie niet akkoord ging',
      no: 'de deelnemers tekenen niet',
    },
  },
  ends: {
    signed: 'alle partijen tekenden',
    notConcluded: 'niet gesloten',
    ended: 'beëindigd na de ondertekening',
  },
  acts: {
    sign: {
      label: 'Handtekening noteren',
      said: '{{user}} noteerde een handtekening van {{day}} onder “{{step}}”',
      fields: {
        party: 'Andere partij',
      },
    },
    conclude: {
      label: 'Ondertekening afronden',
      said: '{{user}} noteerde dat op {{day}} iedereen die nog meedoet “{{step}}” getekend heeft',
    },
    breakOff: {
      label: 'Overeenkomst stopzetten',
      said: '{{user}} zette op {{day}} de overeenkomst “{{step}}” stop',
    },
    end: {
      label: 'Overeenkomst beëindigen',
      said: '{{user}} noteerde dat de getekende overeenkomst “{{step}}” op {{day}} beëindigd is',
    },
  },
};

export const grantRequest = {
  name: 'Vragen aan de financier',
  purpose: 'Tijdens de subsidie kunnen er vragen naar de financier gaan, elk met een eigen beslissing.',
  settings: {},
  ends: {
    closed: 'afgesloten',
  },
  acts: {
    request: {
      label: 'Vraag noteren',
      said: '{{user}} noteerde een vraag aan de financier van {{day}}, in “{{step}}”',
      fields: {
        what: 'Soort vraag',
        fromYear: 'Van jaar',
        toYear: 'Naar jaar',
      },
      choices: {
        what: {
          carryOver: 'overdracht van middelen',
          changeOfPlan: 'wijziging van het plan',
          changeOfArea: 'wijziging van het werkingsgebied',
          extension: 'verlenging',
        },
      },
    },
    decide: {
      label: 'Beslissing noteren',
      said: '{{user}} noteerde de beslissing van de financier van {{day}}, in “{{step}}”',
      fields: {
        request: 'Vraag',
        verdict: 'Beslissing',
        amount: 'Toegekend bedrag',
      },
      choices: {
        verdict: {
          granted: 'toegekend',
          partly: 'gedeeltelijk toegekend',
          refused: 'geweigerd',
        },
      },
    },
  },
};
