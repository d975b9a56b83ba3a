/** What would leave from a dossier, and who would come too late. */
export const whatIf = { mails: '{{kind}}: {{count}}' };

export const lateOnes = {
  decidesAfter: '{{name}} beslist pas op {{day}}: na de sluiting.',
  noMeeting: '{{name}} heeft geen vergadering meer vóór de sluiting, voor zover bekend.',
  agendaClosed: '{{name}}: de agenda van de laatste vergadering sloot op {{day}}.',
  duePassed: '{{name}}: de uiterste dag, {{day}}, is voorbij.',
};
