/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const dateFormat = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const hourFormat = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: 'numeric',
  minute: '2-digit',
});

/** `zo 22 november 2026, 9.05 uur`, as in the mails themselves. */
export function formatInstant(instant: string): string {
  const moment = new Date(instant);
  return `${dateFormat.format(moment)}, ${hourFormat.format(moment).replace(':', '.')} uur`;
}

const style = `
:root { --paper:#fff; --ground:#f6f5f2; --ink:#1c2430; --soft:#4d5866; --rule:#d9d6cf; --accent:#1f4e79; --wait:#6b5a12 }
* { box-sizing: border-box }
body { margin:0; background:var(--ground); color:var(--ink); font:16px/24px system-ui,sans-serif; overflow-wrap:anywhere }
main { max-width:880px; margin:0 auto; padding:24px 16px 64px }
h1 { font-size:28px; line-height:36px; font-weight:600; margin:0 0 8px }
a { color:var(--accent) } a:focus-visible, button:focus-visible, input:focus-visible { outline:3px solid var(--accent); outline-offset:2px }
.soft { color:var(--soft) } .note { color:var(--wait); margin:0 0 24px }
form { display:flex; flex-wrap:wrap; gap:8px; align-items:end; margin:0 0 24px } label { display:block; font-size:13px; color:var(--soft) }
input { font:inherit; padding:8px 12px; border:1px solid var(--soft); border-radius:4px; background:var(--paper); width:min(360px,100%) }
button { font:inherit; padding:8px 16px; border:1px solid var(--accent); border-radius:4px; background:var(--paper); color:var(--accent); cursor:pointer }
ol.list { list-style:none; margin:0; padding:0; background:var(--paper); border:1px solid var(--rule); border-radius:4px }
ol.list li + li { border-top:1px solid var(--rule) } ol.list a { display:block; padding:12px 16px; text-decoration:none; color:inherit }
ol.list a:hover .subject { text-decoration:underline } .subject { font-weight:600; color:var(--accent) } .row { display:flex; justify-content:space-between; gap:16px; flex-wrap:wrap }
dl { display:grid; grid-template-columns:max-content 1fr; gap:4px 16px; margin:0 0 16px } dt { color:var(--soft) } dd { margin:0 }
nav.views { display:flex; gap:16px; margin:16px 0 8px } nav.views a[aria-current] { color:var(--ink); font-weight:600; text-decoration:none }
.sheet { background:var(--paper); border:1px solid var(--rule); border-radius:4px } iframe { width:100%; height:75vh; border:0; display:block } pre { margin:0; padding:16px; white-space:pre-wrap; font:14px/20px ui-monospace,monospace }
`;

/** The frame of every page of the catcher. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Opgevangen post</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`;
}
