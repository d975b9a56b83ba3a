import { counted, listed, named, type Words } from './nl';
import { oneOf } from './one-of';

/** The same in French. */
export const fr: Words = {
  bundle: {
    fine: ({ number, title, body }) => `en ordre : ${number} ${title} (${body})`,
    counts: ({ files, declarations, events }) =>
      counted([
        [files, '# fichier', '# fichiers'],
        [declarations, '# preuve', '# preuves'],
        [events, '# événement', '# événements'],
      ]),
    erased: ({ declaration, text, receipt, file, incoming }) =>
      `effacé volontairement : ${listed([
        [declaration, 'le contenu de # preuve', 'le contenu de # preuves'],
        [text, 'la note de # texte', 'la note de # textes'],
        [receipt, '# accusé de réception', '# accusés de réception'],
        [file, '# document', '# documents'],
        [incoming, '# courriel reçu', '# courriels reçus'],
      ])}. Ce n’est pas une rupture : leur empreinte est restée.`,
    heldBack: (held) =>
      `non remis : ${counted([[held.length, '# document', '# documents']])}. Selon dossier.json, en attente de l’antivirus, ou avec un contenu nuisible : ${named(held, (name, number) => `${name} (nommé dans la preuve ${number})`)}`,
    seal: (seal) => `sceau : ${seal}`,
    root: (root) => `dernière racine du jour : ${root}`,
    stamp: ({ at, authority, isAnchored }) =>
      `dernier horodatage : ${at}, par ${authority} ; la signature est valable${isAnchored ? ' et mène à l’ancre indiquée' : '. Pour vérifier de qui il s’agit, indiquez un certificat avec --anchor'}`,
    problems: {
      unreadable: "l'archive est illisible ou coupée",
      packedOther:
        'le fichier zip dit deux choses de ce fichier (nom, taille, compression ou somme de contrôle), ou son contenu n’est ni l’un ni l’autre',
      unlisted: 'ce fichier se trouve dans le fichier zip et ne figure pas dans sa table des matières',
      strayBytes:
        'le fichier zip contient des octets qui n’appartiennent à aucun fichier : avant ce fichier, ou à la fin',
      noManifest: "la liste des fichiers manque ou est illisible : ce n'est pas une liasse entière",
      unknownFormat: "une liasse d'un genre que cette version ne connaît pas",
      sealBroken: "la liste des fichiers n'est pas celle qui a été scellée",
      missing: 'ce fichier manque',
      changed: 'ce fichier a changé',
      added: "ce fichier n'appartient pas à la liasse",
      double: "ce fichier s'y trouve deux fois",
      moved: 'ce fichier se trouve à une autre place',
      line: 'cette ligne est illisible',
      gap: 'une preuve manque ici, ou se trouve à une autre place',
      previous: 'cette preuve ne suit pas la précédente',
      hash: 'le nombre de cette preuve est faux',
      content: 'le contenu de cette preuve a changé',
      erasedUnsaid: 'le contenu n’est plus là, et aucune preuve de la chaîne ne dit qu’il a été effacé',
      chainCut: 'des preuves manquent à la fin de la chaîne',
      journalGap: 'un événement manque ici, ou se trouve à une autre place',
      journalCut: 'des événements manquent à la fin du déroulement',
      textChanged: "ce texte n'est pas celui qui a été présenté",
      textUnknown: "le texte dont parle cette preuve n'est pas là",
      paperOther: 'une preuve nomme ce document, et aucun fichier n’a ce contenu',
      wordsOther: 'ces mots ne sont pas ceux de la preuve, ou ils ne sont pas là',
      mailOther: 'le courriel que nomme cette preuve n’est pas là, ou c’est un autre',
      rootOther: 'le chemin vers cette racine du jour n’y mène pas, ou ne concerne pas ce dossier',
      rootMoved: 'cette racine du jour se trouve à une autre place',
      rootsCut: 'il manque des racines du jour ou des horodatages',
      chainOther: 'à partir d’ici, la chaîne n’est pas ce qu’une racine du jour a fixé',
      journalOther: 'à partir d’ici, le déroulement n’est pas ce qu’une racine du jour a fixé',
      stampOther: 'cet horodatage ne porte pas sur sa racine du jour',
      stampBroken: 'la signature de cet horodatage n’est pas valable',
    },
  },
  mailCheck: {
    noAnswer: 'Le serveur de noms ne répond pas. Réessayez plus tard, ou indiquez-en un autre avec --server.',
    add: 'Ajoutez ceci au DNS du domaine :',
    spfMissing:
      'SPF manque : les destinataires ne savent pas quels serveurs écrivent pour ce domaine. Remplacez mx par les serveurs qui écrivent pour vous.',
    spfTwice: 'Il y a deux enregistrements SPF : les destinataires n’en croient alors aucun. N’en gardez qu’un.',
    dkimUnasked: 'DKIM n’a pas été vérifié : indiquez avec --selector le nom de la clé (DKIM_SELECTOR).',
    dkimMissing:
      'DKIM manque : les destinataires ne peuvent pas vérifier la signature des courriels. Mettez la clé publique après p= (docs/mail.md).',
    dmarcMissing:
      'DMARC manque : les destinataires ne savent que faire des courriels envoyés en votre nom. Commencez par p=none et lisez les rapports.',
    fine: (what: string) => `${what} est en ordre.`,
  },
  mailTest: {
    accepted: (seconds) => `Le serveur de courrier a repris le test, après ${seconds.toFixed(1).replace('.', ',')} s.`,
    response: (text) => `réponse : ${text}`,
    from: (address) => `de : ${address}`,
    goesTo: {
      relay: 'chemin : le serveur de SMTP_URL',
      catcher: 'chemin : l’attrape-courriels, car SMTP_URL n’est pas mis ; le courriel ne quitte pas la maison',
      nowhere: 'chemin : aucun ; mettez SMTP_URL',
    },
    dkim: (key) => `DKIM : ${key === null ? 'non, le courriel part sans signature' : `oui, ${key}`}`,
    heldBack: ({ organisation, since, by, reason }) => `${organisation} : depuis ${since}, par ${by} (${reason})`,
    problems: {
      AddressNotValid: 'AddressNotValid : indiquez une adresse, comme ict@stad.example.',
      NoDatabase:
        'Aucune installation ne tourne ici, ou sa base de données ne répond pas. Démarrez-la, ou mettez DATABASE_URL ou PENHOUDER_DATA.',
      MailIsPaused: 'Le courrier est retenu. Un test part quand même avec --anyway.',
      NoWorker: (within) =>
        `Aucun worker n’a pris le courriel en ${within} s. Vérifiez que le worker tourne. Le test est retiré.`,
      NoRelay: () => 'Le worker n’a pas de chemin vers l’extérieur. Mettez SMTP_URL.',
      NotOnAllowList: () => 'Cette adresse ne figure pas dans MAIL_ONLY_TO ; le courriel n’est pas parti.',
      RelayRefuses: () => 'Le serveur de courrier refuse ce courriel.',
      RelayNotNow: () => 'Le serveur de courrier ne reprend pas le courriel maintenant. Le test est retiré.',
      RelayNotReached: () =>
        'Le serveur de courrier est injoignable, ou il a coupé. Vérifiez SMTP_URL. Le test est retiré.',
      NoAnswerYet: (within) =>
        `Après ${within} s, le serveur n’a encore rien dit : il n’est pas sûr qu’il ait repris le courriel.`,
    },
  },
  usage: {
    head: 'Utilisation :',
    check:
      'call check FICHIER... [--json] [--lang nl|fr|en]    dit ce qui ne va pas dans chaque fichier, avec la ligne et la colonne',
    explain:
      'call explain FICHIER [--json] [--lang nl|fr]    explique l’appel en mots simples, en néerlandais ou en français',
    rehearse:
      'call rehearse FICHIER... --scenario FICHIER [--json] [--lang nl|fr|en]    joue l’appel sans serveur : chaque jour, mail et état',
    verify:
      'bundle verify FICHIER... [--anchor PEM] [--json] [--lang nl|fr|en]    recalcule la liasse d’un dossier, sans réseau et sans base de données',
    mailCheck:
      'mail check DOMAINE [--selector NOM] [--server HÔTE:PORT] [--json] [--lang nl|fr|en]    dit si les destinataires peuvent faire confiance aux courriels de ce domaine (SPF, DKIM, DMARC)',
    mailTest:
      'mail test ADRESSE [--within SECONDES] [--anyway] [--json] [--lang nl|fr|en]    envoie un courriel de test par le worker et dit ce que répond le serveur de courrier',
    exits: 'Fin : 0 tout va bien, 1 erreurs dans un fichier, 2 mauvaise utilisation ou fichier illisible.',
  },
  wrong: {
    noCommand: 'Dites ce qu’il faut faire.',
    unknownCommand: (name) => `La commande "${name}" n’existe pas.`,
    unknownOption: (name) => `L’option ${name} n’existe pas ici.`,
    optionValue: (name) => `L’option ${name} n’est pas bien remplie.`,
    language: (name, possible) => `La langue "${name}" n’est pas disponible : choisissez ${oneOf(possible, 'ou')}.`,
    noScenario: 'Nommez le fichier du scénario avec --scenario.',
    noFile: 'Nommez le fichier de l’appel.',
    noDomain: 'Indiquez le domaine d’où partent les courriels, par exemple dossiers.example.',
    noBundle: 'Nommez le fichier de la liasse.',
    noAnchor: (name) => `Le fichier ${name} de --anchor ne contient aucun certificat (PEM).`,
    oneFile: 'Nommez un seul fichier.',
  },
  unreadable: {
    missing: (file) => `${file} n’existe pas. Vérifiez le nom.`,
    folder: (file) => `${file} est un dossier. Nommez un fichier.`,
    forbidden: (file) => `${file} ne peut pas être lu. Vérifiez les droits du fichier.`,
    other: (file) => `${file} n’est pas un fichier qui peut être lu.`,
  },
  check: {
    fine: ({ code, version, hash }) => `en ordre, ${code} version ${version}, hash ${hash}`,
    twice: (other) => `ce code et cette version figurent déjà dans ${other}. Donnez une autre version à l’un des deux.`,
    remark: (text) => `attention : ${text}`,
  },
  rehearse: {
    end: (outcome) => (outcome === null ? 'Le dossier court encore.' : `Fin : ${outcome}.`),
    skipped: (reason) => `ne part pas : ${reason}`,
    refused: 'REFUSÉ',
    missed: (what, expected, found) => `ATTENDU ${what} : ${expected}, TROUVÉ : ${found}`,
    atEnd: 'à la fin',
    atLaunch: 'au lancement',
    line: (nth) => `ligne ${nth}`,
    remark: (text) => `attention : ${text}`,
    coordinators: 'coordinateurs',
    fine: 'Tout s’est passé comme le scénario le dit.',
    possible: (acts) => `possible maintenant : ${acts}`,
  },
  explain: {
    noEnglish: 'L’explication existe en néerlandais et en français.',
  },
};
