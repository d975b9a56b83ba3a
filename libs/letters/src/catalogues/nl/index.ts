import * as conditions from './conditions';
import * as absence from './absence';
import * as asks from './asks';
import * as calendar from './calendar';
import * as calendarFeed from './calendar-feed';
import * as calendarPart from './calendar-part';
import * as chain from './chain';
import * as meetings from './meetings';
import * as changeMails from './change-mails';
import * as course from './course';
import * as digest from './digest';
import * as earlier from './earlier';
import * as escalation from './escalation';
import * as explain from './explain';
import * as explainSteps from './explain-steps';
import * as files from './files';
import * as mailFates from './mail-fates';
import * as mailProbes from './mail-probes';
import * as mailState from './mail-state';
import * as mailTexts from './mail-texts';
import * as mails from './mails';
import * as outages from './outages';
import * as overAll from './over-all';
import * as pages from './pages';
import * as preview from './preview';
import * as privacy from './privacy';
import * as proof from './proof';
import * as published from './published';
import * as quorum from './quorum';
import * as ownHand from './own-hand';
import * as receiptPaper from './receipt-paper';
import * as rejections from './rejections';
import * as replies from './replies';
import * as reports from './reports';
import * as sheets from './sheets';
import * as signCode from './sign-code';
import * as signing from './signing';
import * as signIn from './sign-in';
import * as signedPdf from './signed-pdf';
import * as steps from './steps';
import * as subDossiers from './sub-dossiers';
import * as suspension from './suspension';
import * as tasks from './tasks';
import * as textChanges from './text-changes';
import * as timeline from './timeline';
import * as unitChanges from './unit-changes';
import * as values from './values';
import * as versions from './versions';
import * as whatIf from './what-if';

/** Everything that is said in Dutch. The other languages have the same keys; Dutch is the one that is always complete. */
export const nl = {
  ...absence,
  ...asks,
  ...values,
  ...unitChanges,
  ...preview,
  ...privacy,
  ...proof,
  ...published,
  ...quorum,
  ...timeline,
  ...conditions,
  ...suspension,
  ...tasks,
  ...ownHand,
  ...escalation,
  ...rejections,
  ...replies,
  ...reports,
  ...subDossiers,
  ...mails,
  ...mailTexts,
  ...files,
  ...mailFates,
  ...mailProbes,
  ...mailState,
  ...calendar,
  ...calendarFeed,
  ...calendarPart,
  ...meetings,
  ...receiptPaper,
  ...chain,
  ...changeMails,
  ...outages,
  ...overAll,
  ...pages,
  ...signCode,
  ...signIn,
  ...signedPdf,
  ...signing,
  ...textChanges,
  ...steps,
  ...course,
  ...digest,
  ...earlier,
  ...explain,
  ...explainSteps,
  ...versions,
  ...whatIf,
  ...sheets,
};
