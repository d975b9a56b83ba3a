/** Steps that go on beside or after an award: logs, plans, letters, what each participant takes up. */
export const eventLog = {
  name: 'Logboek',
  purpose: 'Vergaderingen, activiteiten en acties worden genoteerd, als stof voor het verslag.',
  settings: {
    sorts: 'soorten die genoteerd kunnen worden',
    codes: 'codes waarop het verslag ordent',
    yearlySorts: 'soorten die elk jaar minstens één keer nodig zijn',
    yearlyCodes: 'codes die elk jaar minstens één keer nodig zijn',
    yearlyNumbers: 'soorten die elk jaar vaker nodig zijn, met hoe vaak minstens',
    firstYear: 'eerste jaar waarvoor dat geldt',
    firstYearAfterOpening: 'hoeveel jaar na de start van het logboek dat voor het eerst geldt',
    lastYear: 'laatste jaar waarvoor dat geldt',
    warnFrom: 'dag van het jaar vanaf wanneer gewaarschuwd wordt',
  },
  ends: {
    closed: 'afgesloten',
  },
  acts: {
    log: {
      label: 'Activiteit noteren',
      said: '{{user}} noteerde in “{{step}}” een activiteit van {{day}}',
      fields: {
        sort: 'Soort',
        present: 'Aantal aanwezigen',
      },
    },
  },
};

export const uptakeRound = {
  name: 'Lokale opvolging',
  purpose: 'Wat beslist is, komt bij elke deelnemer op het eigen orgaan.',
  settings: {
    organ: 'orgaan waarop het bij elke deelnemer komt, als er niets anders genoteerd is',
  },
  ends: {
    everywhere: 'overal opgenomen',
    partly: 'niet overal opgenomen',
  },
  acts: {
    takeUp: {
      label: 'Resultaat noteren',
      said: '{{user}} noteerde in “{{step}}” het resultaat van {{day}}',
      fields: {
        organ: 'Orgaan, als het een ander is',
        verdict: 'Resultaat',
      },
      choices: {
        verdict: {
          takenUp: 'opgenomen',
          declined: 'niet opgenomen',
          later: 'op een later moment',
        },
      },
    },
    close: {
      label: 'Ronde afsluiten',
      said: '{{user}} sloot op {{day}} de ronde “{{step}}” af',
    },
  },
};

export const awaitedAnswer = {
  name: 'Brief met antwoord',
  purpose: 'Een brief of nota vertrekt, en er wordt op antwoord gewacht.',
  settings: {},
  ends: {
    answered: 'beantwoord',
    noAnswer: 'er komt geen antwoord',
  },
  acts: {
    send: {
      label: 'Verzending noteren',
      said: '{{user}} noteerde de verzending van {{day}} in “{{step}}”',
      fields: {
        to: 'Aan',
      },
    },
    answer: {
      label: 'Antwoord noteren',
      said: '{{user}} noteerde het antwoord van {{day}} in “{{step}}”',
      fields: {
        what: 'Antwoord',
      },
    },
    giveUp: {
      label: 'Niet langer wachten',
      said: '{{user}} noteerde op {{day}} dat er geen antwoord meer verwacht wordt in “{{step}}”',
    },
  },
};

export const actionPlan = {
  name: 'Actieplan',
  purpose: 'Acties worden gepland, vastgesteld en opgevolgd.',
  settings: {
    codes: 'codes van de prioriteiten waar acties bij horen',
    needsEveryCode: 'of elke code minstens één actie nodig heeft',
  },
  settingSaid: {
    needsEveryCode: { yes: 'bij elke code hoort minstens één actie', no: 'niet bij elke code hoort een actie' },
  },
  ends: {
    closed: 'afgesloten',
  },
  acts: {
    addAction: {
      label: 'Actie toevoegen',
      said: '{{user}} voegde op {{day}} een actie toe aan “{{step}}”',
      fields: {
        what: 'Actie',
        target: 'Doel',
      },
    },
    adopt: {
      label: 'Plan vaststellen',
      said: '{{user}} noteerde dat “{{step}}” vastgesteld is op {{day}}',
    },
    progress: {
      label: 'Voortgang noteren',
      said: '{{user}} noteerde in “{{step}}” de voortgang op {{day}}',
      fields: {
        action: 'Actie',
        reached: 'Bereikt',
        state: 'Stand',
      },
      choices: {
        state: {
          open: 'loopt',
          done: 'klaar',
          dropped: 'geschrapt',
        },
      },
    },
  },
};
