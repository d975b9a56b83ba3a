const day = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** Tells what happens in plain lines, each with the day on the dossier's own clock. */
export interface Narrator {
  title(text: string): void;
  tell(at: string, text: string): void;
}

/** `write` gets one line at a time, without line end. */
export function narrator(write: (line: string) => void): Narrator {
  return {
    title: (text) => {
      write('');
      write(text);
      write('-'.repeat(text.length));
    },
    tell: (at, text) => {
      write(`${day.format(new Date(at)).padEnd(18)}  ${text}`);
    },
  };
}
