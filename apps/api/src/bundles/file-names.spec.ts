import { fileNames } from './file-names';

const nameOf = fileNames<string>((name) => name);

describe('names of files in a bundle', () => {
  it.each([
    ['uittreksel.pdf', '0001 uittreksel.pdf'],
    ['../../etc/passwd', '0001 .. .. etc passwd'],
    ['C:\\x\\y.docx', '0001 C x y.docx'],
    ['naam\u202Efdp.exe', '0001 naam fdp.exe'],
    ['a\nb\0c.pdf', '0001 a b c.pdf'],
    ['einde. . .', '0001 einde'],
    ['raad: punt 3?.pdf', '0001 raad punt 3.pdf'],
  ])('can be unpacked everywhere: %j', (name, expected) => {
    expect(nameOf(name, 0)).toBe(expected);
  });

  it('are cut without losing their ending, and never in the middle of a sign', () => {
    const name = nameOf(`${'😀'.repeat(200)}.pdf`, 41);
    expect(name).toBe(`0042 ${'😀'.repeat(90)}.pdf`);
  });
});
