import { pdfOf } from '../../play/pdf-of';
import type { Holder } from './holder';
import { StateDossier } from './dossier-of-states';
import type { Walk } from './holder';

const WORDS = {
  nl: {
    title: 'Elke toestand van de pagina',
    condition: 'Als de kosten niet stijgen.',
    reason: 'Wij hebben hiervoor geen personeel.',
    question: 'Wie betaalt het personeel na 2025?',
    answer: 'De Vlaamse overheid, zolang de erkenning loopt.',
    withdrawal: 'De gemeenteraad besliste intussen anders.',
  },
  fr: {
    title: 'Chaque état de la page',
    condition: 'Si les coûts n’augmentent pas.',
    reason: 'Nous n’avons pas de personnel pour cela.',
    question: 'Qui paie le personnel après 2025 ?',
    answer: 'L’Autorité flamande, tant que l’agrément court.',
    withdrawal: 'Le conseil communal en a décidé autrement.',
  },
};

/** From the mail to the receipt, the decision of the organ and the withdrawal; every kind of answer with its check and receipt. */
export async function takeAnswers(walk: Walk): Promise<void> {
  const units = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge', 'Aarschot', 'Tienen'];
  const states = await StateDossier.open(walk, 'staat', { title: WORDS[walk.language].title, units });
  await takeTheWholeWay(states.holder('Bekkevoort'), walk);
  await takeCondition(states);
  await takeQuestion(states);
  await takeNamedDay(states.holder('Tielt-Winge'));
  await takeRefusals(states.holder('Aarschot'), walk);
  await states.play.does({ type: 'WithdrawDossier', reason: '–' });
  await states.holder('Geetbets').open();
  await states.holder('Geetbets').take('dossier-gesloten');
}

async function takeTheWholeWay(holder: Holder, walk: Walk): Promise<void> {
  await walk.onlooker.takeAt(`${walk.language}-link`, await holder.link());
  await holder.open();
  await holder.take('vraag');
  await holder.unfold();
  await holder.take('vraag-uitgeklapt');
  await holder.press();
  await holder.take('fouten');
  await holder.choose('agree');
  await holder.saysWho();
  await holder.take('ingevuld');
  await holder.upload('uittreksel.pdf', pdfOf('Uittreksel'));
  await holder.send();
  await holder.take('nakijken-akkoord-met-bewijs');
  await holder.press('button[formaction="/teken/verbeter"]');
  await holder.take('pas-aan-met-bewijs');
  await holder.press();
  await holder.press();
  await holder.take('code');
  await holder.fill({ '#code': '000000' });
  await holder.press();
  await holder.take('code-verkeerd');
  await holder.typeCode();
  await holder.take('ontvangst-akkoord');
  await takeDecision(holder);
  await holder.open();
  await holder.take('later-terug');
  await holder.check('withdrawal', { '#withdrawal': WORDS[walk.language].withdrawal });
  await holder.take('nakijken-intrekken');
  await holder.confirm();
  await holder.take('ontvangst-ingetrokken');
  await holder.go('/teken');
  await holder.unfold();
  await holder.take('ingetrokken');
}

async function takeDecision(holder: Holder): Promise<void> {
  await holder.press('a[href^="/teken/besluit"]');
  await holder.take('besluit');
  await holder.press();
  await holder.take('besluit-fouten');
  await holder.fill({ '#organ': 'gr', '#day': '2019-10-10' });
  await holder.press();
  await holder.take('besluit-bewaard');
}

async function takeCondition(states: StateDossier): Promise<void> {
  const { walk, play } = states;
  const holder = states.holder('Geetbets');
  await holder.open();
  await holder.check('agreeWithCondition', { '#condition': WORDS[walk.language].condition });
  await holder.take('nakijken-voorwaarde');
  await holder.confirm();
  await holder.take('ontvangst-voorwaarde');
  await holder.go('/teken');
  await holder.take('voorwaarde-open');
  await states.shows((dossier) => dossier.participants.some(({ openCondition }) => openCondition !== null));
  const { id: participantId, openCondition } = play.participant('Geetbets');
  const rowId = openCondition?.rowId ?? '';
  await play.does({ type: 'DecideCondition', participantId, rowId, isAccepted: true, reason: null });
  await holder.go('/teken');
  await holder.take('voorwaarde-aanvaard');
}

async function takeQuestion(states: StateDossier): Promise<void> {
  const { walk, play } = states;
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.check('question', { '#question': WORDS[walk.language].question });
  await holder.take('nakijken-gestelde-vraag');
  await holder.confirm();
  await holder.take('ontvangst-gestelde-vraag');
  await holder.go('/teken');
  await holder.take('gestelde-vraag-open');
  await play.hasTask('answerQuestion');
  const { id: participantId } = play.participant('Kortenaken');
  await play.does({ type: 'AnswerQuestion', participantId, answer: WORDS[walk.language].answer });
  await holder.go('/teken');
  await holder.take('gestelde-vraag-beantwoord');
}

async function takeNamedDay(holder: Holder): Promise<void> {
  await holder.open();
  await holder.check('namedDay', { '#organ': 'gr', '#day': '2019-11-20' });
  await holder.take('nakijken-later');
  await holder.confirm();
  await holder.take('ontvangst-later');
  await holder.go('/teken');
  await holder.take('later-beslist');
}

async function takeRefusals(holder: Holder, { language }: Walk): Promise<void> {
  await holder.open();
  await holder.check('agree', {}, 'no');
  await holder.take('nakijken-mandaat-geweigerd');
  await holder.confirm();
  await holder.take('ontvangst-mandaat-geweigerd');
  await holder.go('/teken');
  await holder.check('decline', { '#reason': WORDS[language].reason });
  await holder.take('nakijken-niet-akkoord');
  await holder.confirm();
  await holder.take('ontvangst-niet-akkoord');
  await holder.go('/teken');
  await holder.take('niet-akkoord');
}
