/** One address as every SMTP server can deliver it: ASCII, no display name, no spaces, a domain with a dot. Not proof that it exists. */
export function isEmailAddress(text: string): boolean {
  return /^[!#-'*+\-./0-9=?A-Z^_`a-z{|}~]{1,64}@(?=.{4,190}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
    text,
  );
}
