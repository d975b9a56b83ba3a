import { Inject, Injectable } from '@nestjs/common';
import type { DraftContent, DraftPreview, PreviewParticipant } from '@penhouder/contracts';
import {
  amountOf,
  instantOfMs,
  launchRemarks,
  type CallRules,
  type CallWording,
  type Dossier,
  type Language,
  type LaunchDossier,
  type NewParticipant,
} from '@penhouder/domain';
import { launchRemarkSentence, say, type Names } from '@penhouder/letters';
import { CONFIG, type Config } from '../config';
import { amountSentence } from '../dossiers/catalogue-words';
import { quorumIfAllAgree } from '../dossiers/quorum-model';
import { shownAmount, type Viewpoint } from '../dossiers/shown';
import type { LaunchProposal } from '../launching/launch-proposal';
import { LaunchProposals } from '../launching/launch-proposals';
import { asOwnMails } from '../mail-texts/mail-text-model';
import type { SignedIn } from '../security/signed-in';
import { previewParticipant } from './preview-participant';
import { previewPlan, previewSentence } from './preview-plan';
import { simulateLaunch, whenAllAgree } from './simulated-dossier';

/** Plays a draft's launch in memory and shows everything that it would cause. Nothing is written, nothing leaves. */
@Injectable()
export class DraftPreviews {
  constructor(
    private readonly proposals: LaunchProposals,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async preview(content: DraftContent, who: SignedIn): Promise<DraftPreview> {
    const proposal = await this.proposals.propose(content, who);
    const { launch, plan, dossierId, calendar, call } = proposal;
    const view: Viewpoint = { language: who.user.language, now: launch?.at ?? instantOfMs(Date.now()), calendar };
    if (launch === null || plan === null || call === null) return previewWithoutCall(proposal, view);
    const names = namesOf(proposal, launch, call.compiled.wording);
    const simulated = simulateLaunch(dossierId, launch, plan);
    const ownMails = asOwnMails(content.mailTexts);
    const { baseUrl } = this.config;
    const dossierUrl = `${baseUrl}/dossiers/${dossierId}`;
    const postman = { proposal, names, who, title: content.title, dossierUrl, baseUrl, ownMails };
    const participants = launch.participants.map((participant) => previewParticipant(participant, simulated, postman));
    const allAgree = simulated === null ? null : whenAllAgree(simulated);
    const counts = {
      invitations: launch.participants.flatMap(({ contacts }) => contacts).length,
      reminders: plan.reminders.length,
    };
    const judgement = judged(proposal, counts, view);
    return {
      ...judgement,
      remarks: [...judgement.remarks, ...remarksOnSettings(launch.call, this.config, view.language)],
      plan: previewPlan(content, proposal, view),
      participants,
      quorum: allAgree === null ? [] : quorumIfAllAgree(allAgree, { names, language: view.language }),
      ...amounts(allAgree, view),
      leaving: leavingOf(participants),
    };
  }
}

/** Nothing can be computed yet; the problems say what to do first. */
function previewWithoutCall(proposal: LaunchProposal, view: Viewpoint): DraftPreview {
  const nothing = { plan: null, participants: [], quorum: [], amount: null, amountText: null, leaving: [] };
  return { ...judged(proposal, { invitations: 0, reminders: 0 }, view), ...nothing };
}

type Judgement = Pick<DraftPreview, 'problems' | 'remarks' | 'canLaunch' | 'sentence' | 'actionText'>;

function judged(
  proposal: LaunchProposal,
  counts: { readonly invitations: number; readonly reminders: number },
  view: Viewpoint,
): Judgement {
  const { problems } = proposal;
  return {
    problems: problems.map(({ data: _, ...problem }) => problem),
    remarks: remarksOnLaunch(proposal, view.language),
    canLaunch: problems.length === 0,
    sentence: previewSentence(problems.length, counts, view),
    actionText: say(view.language, 'preview.action', { count: counts.invitations }),
  };
}

function remarksOnLaunch(proposal: LaunchProposal, language: Language): DraftPreview['remarks'] {
  const { launch, plan, call } = proposal;
  if (launch === null || plan === null || call === null) return [];
  const reader = { names: namesOf(proposal, launch, call.compiled.wording), language };
  return launchRemarks(launch, plan, launch.at).map((remark) => ({
    code: remark.code,
    text: launchRemarkSentence(remark, reader),
  }));
}

/** What the installation cannot do yet, although the call asks it. */
function remarksOnSettings(
  { steps }: CallRules,
  { signingAnchors }: Pick<Config, 'signingAnchors'>,
  language: Language,
): DraftPreview['remarks'] {
  const asksSignedPdf = steps.some((step) => step.kind === 'sign-off-round' && step.requiredLevel === 'signed-pdf');
  if (!asksSignedPdf || signingAnchors.length > 0) return [];
  return [{ code: 'NoSigningAnchors', text: say(language, 'preview.NoSigningAnchors') }];
}

function namesOf({ units, contacts }: LaunchProposal, launch: LaunchDossier, wording: CallWording): Names {
  const nameOf = ({ unitId }: NewParticipant): string => units.get(unitId)?.name ?? '';
  return {
    participants: Object.fromEntries(launch.participants.map((participant) => [participant.id, nameOf(participant)])),
    units: Object.fromEntries([...units].map(([id, { name }]) => [id, name])),
    contacts: Object.fromEntries([...contacts].map(([id, contact]) => [id, contact.function])),
    users: {},
    rules: launch.call,
    wording,
  };
}

function amounts(dossier: Dossier | null, { language }: Viewpoint): Pick<DraftPreview, 'amount' | 'amountText'> {
  const rule = dossier?.call?.amount ?? null;
  if (rule === null || dossier === null) return { amount: null, amountText: null };
  const cents = amountOf(dossier);
  return {
    amount: shownAmount(cents, language),
    amountText: amountSentence(cents, { rule, when: 'ifAllSign' }, language),
  };
}

/** Mails that leave at one moment are one line. */
function leavingOf(participants: readonly PreviewParticipant[]): DraftPreview['leaving'] {
  const lines = new Map<string, DraftPreview['leaving'][number]>();
  for (const { leaves, kind, kindText } of participants.flatMap(({ mails }) => mails)) {
    const key = `${leaves.at} ${kind}`;
    const count = (lines.get(key)?.count ?? 0) + 1;
    lines.set(key, { leaves, kind, count, text: `${String(count)} × ${kindText}` });
  }
  return [...lines.values()].sort((a, b) => (a.leaves.at < b.leaves.at ? -1 : 1));
}
