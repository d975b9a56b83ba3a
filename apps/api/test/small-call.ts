/** What differs between the versions of the small call. */
export interface SmallCallChange {
  readonly version?: number;
  readonly closingOn?: string;
  readonly atLeast?: number;
  readonly statement?: string;
}

const SOURCE = '{ certainty: assumed, text: Voor een proef., url: null }';

/** A call with one round, a filing and a decision, as a coordinator would type it. */
export function smallCall(change: SmallCallChange = {}): string {
  const { version = 1, closingOn = '2020-01-15', atLeast = 60_000, statement = '{{gemeente}} doet mee.' } = change;
  return `apiVersion: penhouder/v1
kind: Call
code: kleine-oproep
version: ${String(version)}
closing:
  on: ${closingOn}
  source: ${SOURCE}
internalDue:
  on: 2019-12-13
  source: ${SOURCE}
reminders:
  workingDaysBefore: [15, 5]
  sendAt: '09:00'
  window: { from: '08:00', to: '18:00' }
  source: ${SOURCE}
figures:
  - id: inhabitants
    referenceOn: 2019-01-01
    source: ${SOURCE}
quorum:
  - kind: sum
    figure: inhabitants
    atLeast: ${String(atLeast)}
    source: ${SOURCE}
steps:
  - id: verklaringen
    kind: sign-off-round
    slots: 1
    requiredLevel: click
    mandates:
      - { id: opmaken, isNeededToCount: true }
    organs: [cbs, gr, other]
    source: ${SOURCE}
  - id: indienen
    kind: submission
    after: [verklaringen]
    needsQuorum: true
    source: ${SOURCE}
  - id: beslissing
    kind: funder-decision
    after: [indienen]
    source: ${SOURCE}
texts:
  nl:
    title: Kleine oproep
    shortTitle: kleine oproep
    task: Verklaring tekenen
    funder: Vlaamse overheid
    summary: Een kleine oproep.
    brief: '- {{organisatie}} vraagt of {{gemeente}} meedoet.'
    statement: '${statement}'
    steps: { verklaringen: Verklaringen, indienen: Aanvraag, beslissing: Beslissing }
    mandates: { opmaken: De aanvraag opmaken }
    figures: { inhabitants: inwoners }
`;
}
