import { complain, say } from '../console/say';
import { findProgram, installPackage, isProgram, mayInstall } from '../testing/debian-programs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser of the journeys: named, on PATH, or Debian's own when we may install it. Says what to do when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return whatIsNamed(named);
  const found = findProgram(names);
  if (found) return found;
  if (mayInstall()) {
    say('Installing Chromium with apt-get, a minute or two …');
    installPackage('chromium');
  }
  const installed = findProgram(names);
  if (!installed) complain(howToGetIt);
  return installed;
}

const howToGetIt =
  'The journeys need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.';

function whatIsNamed(path: string): string | undefined {
  if (isProgram(path)) return path;
  complain(`CHROMIUM_PATH is ${path} and there is no program: correct it.`);
  return undefined;
}
