/** Why a dossier is late or at risk, over all dossiers and on its own page. */
export const course = {
  closingPassed: 'De sluiting, {{day}}, is voorbij en er is niets ingediend.',
  quorumOutOfReach: 'Het quorum is niet meer haalbaar met wie nog kan antwoorden.',
  stepOverdue: '{{step}}: de uiterste dag, {{day}}, is voorbij.',
  reportOverdue: 'Het verslag over {{report}} moest er zijn op {{day}}.',
  neededComesLate: 'Zonder {{names}} is het quorum niet haalbaar.',
  nobodyToSpare_one: 'Na een weigering kan {{names}} niet meer gemist worden voor het quorum.',
  nobodyToSpare_other: 'Na een weigering kunnen {{names}} niet meer gemist worden voor het quorum.',
  quorumOpenAfterDue: 'De uiterste dag, {{day}}, is voorbij en het quorum is nog niet gehaald.',
  comesLate: '{{names}}: te laat.',
  unreached: 'Mail aan {{names}} komt niet aan, en niemand anders krijgt hem daar.',
  toCall: 'Nog te bellen: {{names}}.',
  agendaCloses: '{{names}}: de agenda van de laatste nuttige vergadering sluit op {{day}}.',
  late: {
    decidesAfter_one: '{{names}} beslist pas op {{day}}: na de sluiting.',
    decidesAfter_other: '{{names}} beslissen pas op {{day}}: na de sluiting.',
    noMeeting_one: '{{names}} heeft geen vergadering meer vóór de sluiting, voor zover bekend.',
    noMeeting_other: '{{names}} hebben geen vergadering meer vóór de sluiting, voor zover bekend.',
    agendaClosed: '{{names}}: de agenda van de laatste nuttige vergadering sloot op {{day}}.',
    duePassed_one: '{{names}} antwoordde nog niet, en de uiterste dag, {{day}}, is voorbij.',
    duePassed_other: '{{names}} antwoordden nog niet, en de uiterste dag, {{day}}, is voorbij.',
  },
};
