export { bodyCalendar } from './body-calendar';
export { compiledCallOf } from './compiled-calls';
export { dayInBrussels } from './day-in-brussels';
export { withMeetings } from './known-meetings';
export { launchSubDossier } from './launch-sub-dossier';
export { newParticipant } from './new-participant';
export type { Joined, Joining, MakeId } from './new-participant';
export { unitsForCall } from './units-for-call';
export type { UnitForCall } from './units-for-call';
