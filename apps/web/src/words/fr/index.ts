import type { Words } from '../nl';
import { actions } from './actions';
import { addStep } from './add-step';
import { agenda } from './agenda';
import { calendar } from './calendar';
import { calls } from './calls';
import { contacts } from './contacts';
import { dossier } from './dossier';
import { dossiers } from './dossiers';
import { draft } from './draft';
import { feeds } from './feeds';
import { forms } from './forms';
import { frame } from './frame';
import { mailState } from './mail-state';
import { mailTexts } from './mail-texts';
import { plan } from './plan';
import { meetings } from './meetings';
import { post } from './post';
import { privacy } from './privacy';
import { problems } from './problems';
import { publicAnswers } from './public-answers';
import { replies } from './replies';
import { reports } from './reports';
import { session } from './session';
import { statements } from './statements';
import { texts } from './texts';
import { today } from './today';
import { unitChanges } from './unit-changes';
import { units } from './units';
import { waiting } from './waiting';
import { whatIf } from './what-if';

/** All words of the pages in French; a key that Dutch lacks or has more does not compile. */
export const fr: Words = {
  actions,
  addStep,
  agenda,
  calendar,
  calls,
  contacts,
  dossier,
  dossiers,
  draft,
  feeds,
  forms,
  frame,
  mailState,
  mailTexts,
  plan,
  meetings,
  post,
  privacy,
  problems,
  publicAnswers,
  replies,
  reports,
  session,
  statements,
  texts,
  today,
  unitChanges,
  units,
  waiting,
  whatIf,
};
