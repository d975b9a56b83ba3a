import { maximumUploadBytes } from '@penhouder/documents';
import MailComposer from 'nodemailer/lib/mail-composer';
import { LARGEST_BYTES } from './mail-listener';

test('a file as large as the store takes can come by mail', async () => {
  const content = Buffer.alloc(maximumUploadBytes, 7);
  const mail = { from: 'a@stad.example', to: 'b@stad.example', text: 'In bijlage.', html: '<p>In bijlage.</p>' };
  const message = await new MailComposer({ ...mail, attachments: [{ filename: 'besluit.pdf', content }] })
    .compile()
    .build();
  expect(message.length).toBeLessThan(LARGEST_BYTES);
});
