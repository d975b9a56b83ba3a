import type { Numbers } from './fields';
import type { ActRefusal } from './step-kind';

/** What the call asks of a form: points to give for each criterion. */
export interface FormSettings {
  /** The most points of each criterion; null: there is no form. */
  readonly criteria: Numbers | null;
  /** How heavy each weighs; one that is not named weighs 1. */
  readonly weights: Numbers | null;
  /** The fewest points of each, on average, with which a candidate goes on. */
  readonly minima: Numbers | null;
}

/** One filled form. */
export interface Review {
  readonly round: number;
  /** Id of the words of the reviewer's name. */
  readonly reviewer: string;
  readonly points: Numbers;
}

/** What the forms of one candidate say together. */
export interface ReviewedScore {
  /** Of 100, rounded to the nearest whole number. */
  readonly score: number;
  /** Criteria of which the average lies below their minimum. */
  readonly below: readonly string[];
}

/** Whether the call lists criteria, so that each reviewer fills in a form. */
export function hasForm({ criteria }: Partial<FormSettings>): boolean {
  return Object.keys(criteria ?? {}).length > 0;
}

/** Why these points cannot be: each criterion of the call has points up to its most, and nothing else has. */
export function pointsProblem(points: Numbers, { criteria }: Partial<FormSettings>): ActRefusal | null {
  const asked = Object.entries(criteria ?? {});
  if (Object.keys(points).some((name) => asked.every(([criterion]) => criterion !== name))) return 'unknownItem';
  if (asked.some(([criterion]) => points[criterion] === undefined)) return 'notEnough';
  return asked.some(([criterion, most]) => (points[criterion] ?? 0) > most) ? 'pointsTooHigh' : null;
}

/** One form on 100, rounded to the nearest whole number. */
export function totalOf(points: Numbers, settings: Partial<FormSettings>): number {
  return shareOf100(weighed(points, settings), weighed(settings.criteria ?? {}, settings));
}

/** The average of several forms, without fractions in between; null without a form. */
export function scoreOf(reviews: readonly Review[], settings: Partial<FormSettings>): ReviewedScore | null {
  if (reviews.length === 0) return null;
  const sum = reviews.reduce((all, { points }) => all + weighed(points, settings), 0);
  const most = weighed(settings.criteria ?? {}, settings) * reviews.length;
  const below = Object.entries(settings.minima ?? {}).filter(
    ([criterion, fewest]) =>
      reviews.reduce((all, { points }) => all + (points[criterion] ?? 0), 0) < fewest * reviews.length,
  );
  return { score: shareOf100(sum, most), below: below.map(([criterion]) => criterion) };
}

function weighed(points: Numbers, { weights }: Partial<FormSettings>): number {
  return Object.entries(points).reduce((sum, [criterion, given]) => sum + given * (weights?.[criterion] ?? 1), 0);
}

/** In whole numbers: half a point counts as one. */
function shareOf100(sum: number, most: number): number {
  return most === 0 ? 0 : Math.floor((200 * sum + most) / (2 * most));
}
