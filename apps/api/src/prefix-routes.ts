import type { INestApplication } from '@nestjs/common';

/** Everything outside `/api/v1`: health for machines, pages for people who came from a mail, calendars. */
const OUTSIDE_PREFIX = [
  'health',
  'health/{*path}',
  't/{*path}',
  'teken',
  'teken/{*path}',
  'aanmelden/{*path}',
  'over/{*path}',
  'ical/{*path}',
];

/** Puts the API under its version, and leaves pages and health where people and machines look for them. */
export function prefixRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE_PREFIX });
}
