import type { CalendarEffect } from '@penhouder/contracts';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';

type Asking<Form> = UseMutationResult<CalendarEffect, Error, Form>;

/** A change goes in two steps: what it moves is seen first, then it is kept. */
export function useAskedChange<Form>(
  preview: Asking<Form>,
  { mutate, reset, ...keeping }: Asking<Form>,
  onKept: (form: Form) => void,
) {
  const [done, setDone] = useState<string | null>(null);
  // A form keeps what was typed until a change is kept.
  const [count, setCount] = useState(0);
  const ask = (form: Form): void => {
    setDone(null);
    preview.mutate(form);
  };
  const leave = (): void => {
    preview.reset();
    reset();
  };
  const confirm = (): void => {
    const form = preview.variables;
    if (form === undefined) return;
    mutate(form, {
      onSuccess: ({ daysText }) => {
        setDone(daysText);
        setCount(count + 1);
        onKept(form);
        leave();
      },
    });
  };
  return {
    asked: preview.data ?? null,
    isAsking: preview.isPending,
    refused: preview.error,
    ask,
    leave,
    confirm,
    isKeeping: keeping.isPending,
    notKept: keeping.error,
    done,
    count,
  };
}
