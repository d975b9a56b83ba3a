import { isAddressFault } from './address-fault';

describe('a refusal', () => {
  it.each([
    ['5.1.1', '550 5.1.1 User unknown'],
    ['5.1.10', '556 5.1.10 Recipient address has null MX'],
    ['5.2.1', '550 5.2.1 Mailbox disabled'],
    [null, '550 5.4.1 Recipient address rejected: Access denied'],
    ['5.0.0', '550 5.1.1 <weg@stad.example>: no such user'],
    ['5.4.4', 'Host or domain name not found'],
  ])('says that the address is dead: %s %s', (status, text) => {
    expect(isAddressFault({ status, text, isOfRecipient: false })).toBe(true);
  });

  it.each([
    ['5.7.1', '550 5.7.1 Message refused by content filter'],
    ['5.7.515', '550 5.7.515 Access denied, sending domain does not pass DMARC'],
    ['5.2.2', '552 5.2.2 Mailbox full'],
    ['5.2.3', '552 5.2.3 Message too large'],
    ['5.1.8', '550 5.1.8 Bad sender system address'],
    ['5.1.0', '550 5.1.0 Sender denied'],
    ['5.4.1', '550 5.4.1 No answer from host'],
    ['4.4.7', 'given up after five days'],
    ['5.0.0', ''],
    [null, '554 Transaction failed'],
    [null, '550 Blocked by our blocklist'],
  ])('concerns one mail, its sender or a moment: %s %s', (status, text) => {
    expect(isAddressFault({ status, text, isOfRecipient: true })).toBe(false);
  });

  it('without an exact code counts when it was said of the recipient, before the message was seen', () => {
    const said = { status: null, text: '550 no such mailbox' };
    expect(isAddressFault({ ...said, isOfRecipient: true })).toBe(true);
    expect(isAddressFault({ ...said, isOfRecipient: false })).toBe(false);
  });
});
