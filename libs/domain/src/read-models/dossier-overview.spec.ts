import { aalst, asked, contactId, instant, launched, play } from '../dossier/dossier.fixtures';
import { overviewOf } from './dossier-overview';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const mailKey = 'invitation:1:aalst';

describe('the risk of a dossier', () => {
  const bounced = play(launched(), {
    type: 'ReportMailFailures',
    at: instant(OCTOBER),
    mails: [{ mailKey, contactId: contactId(aalst) }],
  });

  it('is none for the plan while everybody can be reached', () => {
    expect(overviewOf(launched()).risk).toBe('onTrack');
  });

  it('is there while somebody gets no mail and nobody has seen to it', () => {
    expect(overviewOf(bounced).risk).toBe('atRisk');
  });

  it('is over once a coordinator took note', () => {
    const seen = play(bounced, asked(OCTOBER, { type: 'AcknowledgeFailedMail', mailKey }));
    expect(overviewOf(seen).risk).toBe('onTrack');
  });
});
