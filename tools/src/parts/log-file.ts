import { copyFileSync, existsSync, openSync, readSync, statSync, truncateSync, closeSync } from 'node:fs';

const largestLog = 20 * 1024 * 1024;

/** Opened for appending: the part writes into it by itself, also when nobody looks after it any more. */
export function openLog(path: string): number {
  turnOver(path);
  return openSync(path, 'a', 0o640);
}

/** Keeps one older log. The file is emptied in place, because the part holds it open. */
export function turnOver(path: string): void {
  if (!existsSync(path) || statSync(path).size < largestLog) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** The end of a log, for the moment when something went wrong. */
export function lastLines(path: string, count: number): readonly string[] {
  if (!existsSync(path)) return [];
  const { size } = statSync(path);
  const length = Math.min(size, 16 * 1024);
  const buffer = Buffer.alloc(length);
  const file = openSync(path, 'r');
  readSync(file, buffer, 0, length, size - length);
  closeSync(file);
  const lines = buffer.toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').slice(-count);
}
