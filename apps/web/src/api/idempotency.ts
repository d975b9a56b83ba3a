import { useRef } from 'react';
import { newId } from './new-id';

/** Gives the same key for the same words, so that "try again" after silence cannot do a thing twice. */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ words: string; key: string } | null>(null);
  return (body) => {
    const words = JSON.stringify(body);
    if (last.current?.words !== words) last.current = { words, key: newId() };
    return last.current.key;
  };
}
