/**
 * What a dossier's payloads are made of, the most frequent last. Never changed: a history that was pressed with it is read
 * with it. Payloads may say other things; they are only less small.
 */
export const VOCABULARY = Buffer.from(
  [
    // The state that a run hands to the next.
    '{"schemaVersion":1,"rulesVersion":1,"dossierId":"","version":1,"stage":"running","kind":"real","reachedAt":"',
    '"launchedAt":"","participants":{"":{"id":"","unitId":"","figures":{"inhabitants":1},"tags":[],"contacts":[{',
    '"contactId":"","slot":1,"linkId":"","textVersionId":"","isAsked":true,"isLive":true,"isUnreachable":false}],',
    '"slots":{"1":{"answers":[{"rowId":"","channel":"","decision":"agree","mandates":{},"textVersionId":"",',
    '"receivedAt":"","isLate":false,"condition":"none"}]},"2":{"answers":[]}},"extendedTo":null,"named":null,',
    '"openQuestions":[],"remindedOffsets":[30,15],"remindersSent":0,"isDropped":false},"participantOrder":["',
    '"planNeeded":null,"planNeededSince":null,"isRoundClosing":false,"isClosingPassed":false,"afterClosing":[],',
    '"outcome":null,"amountCents":null,"failedMails":{},"appliedRowIds":["","appliedCommandIds":["',
    // A launch.
    '{"dossierId":"","launch":{"type":"LaunchDossier","by":"","kind":"real","bodyId":"","coApplicantIds":[],',
    '"call":{"code":"","version":1,"hash":"","closing":{"on":"2026-01-15","time":null,"certainty":"stated"},',
    '"internalDue":{"on":"2026-12-13","time":null,"certainty":"assumed"},"reminders":{"workingDaysBefore":[30,15,5,2],',
    '"sendAt":"09:00","window":{"from":"08:00","to":"18:00"},"resumeWorkingDaysAfter":2},"quorum":[{"kind":"sum",',
    '"figure":"inhabitants","atLeast":50000,"exemptAloneTag":null}],"amount":{"figure":"inhabitants",',
    '"tiers":[{"from":50000,"below":150000,"amountCents":5000000},{"from":150000,"below":null,"amountCents":2500000}],',
    '"cap":{"tag":"","aboveAloneCents":5000000,"withoutTagCents":5000000}},"amount":null,"steps":[',
    '{"id":"","after":[],"kind":"sign-off-round","slots":1,"mandates":[{"id":"","isNeededToCount":true}],',
    '"organs":["cbs","gr","vb","rmw","mat","other"],"replaceableUntil":"closing","agendaDaysBefore":8},',
    '{"kind":"body-decision","id":"","after":["","isOptional":false,"gate":null,"term":{"kind":"relative",',
    '"anchor":{"event":"concluded","step":"","count":30,"unit":"calendarDays","from":"anchorDay","calendar":"body",',
    '"shift":"none"},"kind":"recurring-duty","kind":"recorded","settings":{"title":{"nl":"","fr":"",',
    '{"kind":"submission","id":"submission","after":[],"needsQuorum":true},{"kind":"funder-decision","id":"funder",',
    '"after":["submission"]}]},"participants":[{"id":"","unitId":"","figures":{"inhabitants":10000},"tags":[],',
    '"contacts":[{"contactId":"","slot":1,"linkId":"","textVersionId":""}]},"launchedAt":"2026-',
    // A plan.
    '{"closing":{"on":"2026-01-15","at":"2026-01-15T23:00:00.000Z","isHourStated":false},"internalDue":{"on":"',
    '"reminders":[{"offset":30,"on":"2026-11-22","decideAt":"2026-11-22T06:20:00.000Z","sendAt":"2026-11-22T08:00:00.000Z"},',
    '{"offset":0,"on":"","decideAt":"","sendAt":""}],"participants":{},"duties":[{"stepId":"","year":2027,"due":{"on":"',
    '","at":"2027-03-31T22:00:00.000Z","isHourStated":false},"reminders":[],"duties":[],"opening":null,"steps":{}}',
    // What came of messages, and the messages: commands, then answers.
    '["DayNamed","QuestionAsked","AnswerKeptUncounted","AnswerSeconded","AnswerReceived","AnswerReceived"]',
    '{"commandId":"","by":"","type":"MoveDate","date":"closing","on":"2026-","time":null,"reasonTextId":"",',
    '"type":"RecordSubmission","stepId":"submission","submittedAt":"2026-","receiptTextId":"","fileId":null,',
    '"despiteTextId":null,"type":"RecordFunderDecision","stepId":"funder","decidedOn":"2026-","outcome":"approved",',
    '"amountCents":null,"noteTextId":null,"type":"RecordBodyDecision","participantId":"',
    '{"rowId":"","participantId":"","slot":1,"linkId":"","contactId":"","enteredBy":null,"textVersionId":"","receivedAt":"',
    '2026-11-21T10:00:00.000Z","reply":{"kind":"question","textId":"","kind":"namedDay","organ":"gr","on":"2026-",',
    '"kind":"decision","decision":"decline","decision":"agreeWithCondition","decision":"agreeInPrinciple","mandates":{},',
    '[{"rowId":"","participantId":"","slot":1,"linkId":"","contactId":"","enteredBy":null,"textVersionId":"",',
    '"receivedAt":"2026-11-21T10:00:00.000Z","reply":{"kind":"decision","decision":"agree","mandates":{"file":true},',
    '"textId":null}}]',
  ].join(''),
);
