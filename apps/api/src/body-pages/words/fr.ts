import type { StatementWords } from './words';

const why = `{{naam}} demande une réponse à des administrations, par exemple une déclaration d’intention pour une subvention. Vous avez reçu un e-mail parce que {{naam}} vous a désigné, dans un dossier, comme personne de contact de votre administration.

## Le lien dans l’e-mail

Le lien est personnel. L’ouvrir ne fait rien : rien n’est conservé tant que vous n’avez pas vous-même rempli et confirmé quelque chose. Vous n’avez pas besoin de compte.

## Vous n’êtes pas la bonne personne ?

Dites-le à {{naam}}. La bonne personne reçoit alors son propre lien, et le vôtre ne fonctionne plus.

## Cet e-mail est-il authentique ?

En cas de doute, appelez {{naam}} au numéro que vous connaissez déjà ou qui figure sur son propre site. {{naam}} ne vous demande jamais de mot de passe ni de données de paiement.

- Téléphone : {{telefoon}}
- E-mail : [{{mail}}](mailto:{{mail}})
- Adresse : {{adres}}
`;

const privacy = `## Qui est responsable ?

{{naam}} est responsable des données de ses dossiers.

- Adresse : {{adres}}
- E-mail : [{{mail}}](mailto:{{mail}})
- Téléphone : {{telefoon}}
- Délégué à la protection des données : {{dpo}}
- E-mail du délégué : [{{dpo_mail}}](mailto:{{dpo_mail}})

## Quelles données, et pourquoi ?

- **Personnes de contact des administrations** : nom, fonction, adresse e-mail, téléphone et langue. Elles servent à demander une réponse à votre administration et à la rappeler.
- **Ce que vous répondez** : votre choix, vos mots, le nom et la fonction que vous tapez, et l’heure. C’est la preuve que votre administration a répondu.
- **Avec une réponse aussi** : l’adresse IP et le type de navigateur avec lesquels vous avez confirmé, sa langue et son fuseau horaire, et quand vous avez touché la page pour la première fois. Cela aide si quelqu’un conteste plus tard qui a répondu.
- **E-mails** : ce que nous vous avons envoyé, tel quel, et ce que le serveur de messagerie en a dit.

Nous le faisons pour une mission d’intérêt public que des administrations nous ont confiée (article 6, paragraphe 1, e du RGPD).

## Qui les reçoit ?

Les collaborateurs de {{naam}} qui travaillent au dossier, et l’autorité auprès de laquelle le dossier est introduit. Une administration ne voit jamais la preuve d’une autre. Nous ne vendons rien et ne transmettons rien hors de l’Union européenne.

## Combien de temps ?

- Les réponses et leur preuve : {{termijn_bewijs}} après la fin du dossier, parce que nous devons pouvoir justifier la subvention.
- L’adresse IP et le navigateur avec lesquels vous avez répondu : {{termijn_ip}} après la fin du dossier.
- Les e-mails tels qu’ils sont partis, avec leurs adresses : {{termijn_mails}} après la fin du dossier.
- Une personne de contact qui quitte le carnet d’adresses ne reçoit plus d’e-mails et est effacée {{termijn_contacten}} après la fin du dernier dossier.
- En cas de contestation au sujet d’un dossier, tout ce qui s’y trouve reste jusqu’à ce qu’elle soit réglée.
- La session de cette page se termine après une heure. Ce que vous tapez sans l’envoyer n’est gardé que par votre propre navigateur, sur votre appareil : jusqu’à l’envoi ou jusqu’à ce que vous l’effaciez, et au plus 14 jours.

## Pas de traceurs

Ces pages ne chargent rien d’autres sites, ne mesurent rien et utilisent un seul cookie, nécessaire pour vous reconnaître après l’ouverture de votre lien.

## Vos droits

Vous pouvez demander ce que nous conservons de vous, faire corriger des erreurs, faire effacer des données qui ne sont plus nécessaires, et vous opposer. Écrivez pour cela à [{{mail}}](mailto:{{mail}}). Une réponse au nom de votre administration ne peut être effacée tant qu’elle est nécessaire comme preuve.

Si notre réponse ne vous satisfait pas, vous pouvez déposer une plainte auprès de la [Commission de contrôle flamande du traitement des données à caractère personnel](https://www.vlaanderen.be/vlaamse-toezichtcommissie) (VTC), Koning Albert II-laan 15, 1210 Bruxelles, [contact@toezichtcommissie.be](mailto:contact@toezichtcommissie.be).
`;

const accessibility = `{{naam}} veut rendre ses pages utilisables par tous, comme le demande le décret flamand de gouvernance du 7 décembre 2018, qui transpose la directive européenne 2016/2102.

Cette déclaration concerne les pages de {{site}} sur lesquelles les administrations répondent, et les pages de travail des collaborateurs de {{naam}}.

## Dans quelle mesure sont-elles conformes ?

Les pages sont faites pour suivre les Web Content Accessibility Guidelines (WCAG), version 2.1, niveau AA. Comme tout n’a pas encore été testé par des personnes avec des aides techniques, nous disons : **partiellement conforme**.

## Ce qui a été testé

- Les pages sur lesquelles les administrations répondent, dans leurs états habituels et rares (par exemple un remplaçant, un code qui n’a pu partir, une administration qui a fusionné), en néerlandais et en français, avec le programme axe : aucune faute aux critères A et AA de WCAG 2.1 qu’un programme peut trouver. Un refus que presque personne ne voit jamais n’a pas toujours été regardé à part ; il est construit comme les autres.
- Les pages de travail et leurs formulaires avec le même programme, en néerlandais.
- Dans ces états : si chaque champ, chaque bouton et chaque lien s’atteint au clavier seul, dans l’ordre de la page, et se voit quand il a le focus.
- Sur un écran de 320 pixels de large, et donc à un agrandissement de 400 %. Les pages sur lesquelles les administrations répondent aussi sans JavaScript.
- Le titre, la langue, les intertitres, et les noms, rôles et états tels que le navigateur les transmet aux aides techniques.
- Tout le chemin du lien à l’accusé de réception au clavier seul.

## Ce qui n’a pas encore été testé

- De **vrais lecteurs d’écran** (comme NVDA, JAWS ou VoiceOver) n’ont pas encore été essayés.
- Des personnes en situation de handicap n’ont pas encore testé les pages pour nous.
- La commande vocale n’a pas encore été essayée.

## Ce qui n’est peut-être pas accessible

- Les fichiers qu’une administration ou une autre autorité nous remet, comme une décision numérisée : nous ne pouvons pas toujours les adapter. Demandez-nous une version que vous pouvez lire.

## Quelque chose ne va pas ?

Dites-le-nous. Nous vous aidons et recevons aussi votre réponse par téléphone ou sur papier.

- E-mail : [{{mail}}](mailto:{{mail}})
- Téléphone : {{telefoon}}
- Adresse : {{adres}}

Sans réponse dans les trente jours, ou si elle ne vous satisfait pas, vous pouvez vous adresser au [Service de médiation flamand](https://www.vlaamseombudsdienst.be).

## À propos de cette déclaration

Cette déclaration repose sur un examen par les auteurs du logiciel eux-mêmes, pas sur un audit indépendant.
`;

export const fr: StatementWords = {
  texts: { why, privacy, accessibility },
  titles: { why: 'Pourquoi ai‑je reçu ceci ?', privacy: 'Vie privée', accessibility: 'Accessibilité' },
  /** In Dutch, for who reads that: the way to the other language. */
  otherLanguage: 'Deze pagina in het Nederlands',
  versionText: (version) => `Version ${String(version)} de ce texte`,
  documentTitle: (title, body) => `${title} · ${body}`,
};
