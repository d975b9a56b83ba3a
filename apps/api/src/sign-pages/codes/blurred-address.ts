/** The first letter and the domain: enough to know where to look, too little to learn an address from a forwarded link. A joiner keeps both parts on one line. */
export function blurredAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…\u2060${email.slice(at)}`;
}
