export const subDossiers = {
  name: 'Deeldossiers',
  purpose: 'Er komen eigen dossiers onder dit dossier, die apart lopen en hier opgevolgd worden.',
  settings: {
    call: 'oproep die elk deeldossier volgt',
    isForEverybody: 'of elke deelnemer een deeldossier nodig heeft',
    each: 'wie een deeldossier krijgt',
    isAutomatic: 'of de deeldossiers vanzelf starten',
    bodies: 'soorten deelnemers die elk voor de deelnemers van één organisatie staan',
  },
  settingSaid: {
    isAutomatic: { yes: 'de deeldossiers starten vanzelf', no: 'een coördinator start de deeldossiers' },
    isForEverybody: {
      yes: 'elke deelnemer heeft een deeldossier nodig',
      no: 'een deelnemer kan zonder deeldossier blijven',
    },
  },
  settingChoices: {
    each: {
      participant: 'elke deelnemer apart',
      body: 'elke organisatie voor haar eigen deelnemers',
      all: 'alle deelnemers samen',
    },
  },
  ends: {
    finished: 'alle deeldossiers zijn rond en minstens één slaagde',
    noneSucceeded: 'alle deeldossiers zijn rond en geen enkel slaagde',
  },
  acts: {
    launch: {
      label: 'Deeldossier starten',
      said: '{{user}} liet op {{day}} in “{{step}}” een deeldossier starten',
    },
    start: {
      label: 'Deeldossier noteren',
      said: '{{user}} noteerde in “{{step}}” een deeldossier, gestart op {{day}}',
      fields: { dossier: 'Deeldossier' },
    },
    finish: {
      label: 'Afloop noteren',
      said: '{{user}} noteerde in “{{step}}” de afloop van een deeldossier, op {{day}}',
      fields: { outcome: 'Afloop' },
    },
    close: { label: 'Deeldossiers afsluiten', said: '{{user}} sloot op {{day}} de deeldossiers van “{{step}}” af' },
  },
};
