import { html, trusted } from './html';

test('everything put in is escaped, markup is not', () => {
  const name = `<script>alert("x")</script> & 'co'`;
  expect(html`<p title="${name}">${[html`<b>${1}</b>`, ' ', null, false, undefined]}${trusted('<i>')}</p>`.markup).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;"><b>1</b> <i></p>',
  );
});
