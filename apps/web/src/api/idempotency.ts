import { useState } from 'react';
import { newId } from './new-id';

/** Gives the same key for the same words, so that "try again" after silence cannot do a thing twice. */
export function rememberKey(): (body: unknown) => string {
  let last: { readonly words: string; readonly key: string } | null = null;
  return (body) => {
    const words = JSON.stringify(body);
    if (last?.words !== words) last = { words, key: newId() };
    return last.key;
  };
}

/** The keys of one form, for as long as it is open. */
export function useIdempotencyKey(): (body: unknown) => string {
  return useState(rememberKey)[0];
}
