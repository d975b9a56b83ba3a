export { workingCalendar } from './working-calendar';
export type { ClosedDay } from './working-calendar';
export { SEEDED_YEARS, seedClosedDays } from './seed-closed-days';
export type { SeededClosedDay, SeededKind } from './seed-closed-days';
