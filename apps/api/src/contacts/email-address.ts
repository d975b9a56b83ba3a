/** One address as SMTP can deliver it: no display name, no spaces, a domain with a dot. Not proof that it exists. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>(),;:"\\[\]]{1,64}@(?=.{4,190}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
    text,
  );
}
