import type { StatementWords } from './words';

const why = `{{naam}} vraagt besturen om een antwoord, bijvoorbeeld een intentieverklaring voor een subsidie. U kreeg een mail omdat {{naam}} u in een dossier als contactpersoon van uw bestuur heeft opgegeven.

## De link in de mail

De link is persoonlijk. Alleen openen doet niets: er wordt pas iets bewaard als u zelf iets invult en bevestigt. U hebt geen account nodig.

## Bent u niet de juiste persoon?

Laat het {{naam}} weten. De juiste persoon krijgt dan een eigen link, en de uwe werkt niet meer.

## Is deze mail echt?

Twijfelt u, bel dan {{naam}} op het nummer dat u al kent of dat op de eigen website staat. {{naam}} vraagt u nooit om een wachtwoord of om betaalgegevens.

- Telefoon: {{telefoon}}
- E-mail: [{{mail}}](mailto:{{mail}})
- Adres: {{adres}}
`;

const privacy = `## Wie is verantwoordelijk?

{{naam}} is verantwoordelijk voor de gegevens in haar dossiers.

- Adres: {{adres}}
- E-mail: [{{mail}}](mailto:{{mail}})
- Telefoon: {{telefoon}}
- Functionaris voor gegevensbescherming: {{dpo}}
- Mail aan de functionaris: [{{dpo_mail}}](mailto:{{dpo_mail}})

## Welke gegevens, en waarvoor?

- **Contactpersonen van besturen**: naam, functie, e-mailadres, telefoon en taal. Daarmee vragen wij uw bestuur om een antwoord en herinneren wij eraan.
- **Wat u antwoordt**: uw keuze, uw woorden, de naam en functie die u typt, en het tijdstip. Dat is het bewijs dat uw bestuur heeft geantwoord.
- **Bij een antwoord ook**: het IP-adres en het soort browser waarmee u bevestigde, zijn taal en tijdzone, en wanneer u de pagina voor het eerst aanraakte. Dat helpt als iemand later betwist wie heeft geantwoord.
- **Mails**: wat wij u stuurden, zoals het vertrok, en wat de mailserver daarover meldde.

Wij doen dat voor een taak van algemeen belang die besturen ons hebben opgedragen (artikel 6, lid 1, e van de AVG).

## Wie krijgt ze?

De medewerkers van {{naam}} die aan het dossier werken, en de overheid bij wie het dossier wordt ingediend. Een bestuur ziet nooit het bewijs van een ander bestuur. Wij verkopen niets en geven niets door buiten de Europese Unie.

## Hoe lang?

- De antwoorden en hun bewijs: {{termijn_bewijs}} na het einde van het dossier, omdat wij de subsidie moeten kunnen verantwoorden.
- Het IP-adres en de browser waarmee u antwoordde: {{termijn_ip}} na het einde van het dossier.
- De mails zoals ze vertrokken, met hun adressen: {{termijn_mails}} na het einde van het dossier.
- Een contactpersoon die uit het adresboek gaat, krijgt geen mails meer en wordt gewist {{termijn_contacten}} na het einde van het laatste dossier.
- Is er een betwisting over een dossier, dan blijft alles ervan tot die voorbij is.
- De aanmelding voor deze pagina eindigt na een uur. Wat u typt maar niet verstuurt, bewaart alleen uw eigen browser, op uw toestel: tot u het verstuurt of zelf wist, en hoogstens 14 dagen.

## Geen volgers

Deze pagina's laden niets van andere websites, meten niets en gebruiken één cookie, die nodig is om u na het openen van uw link te herkennen.

## Uw rechten

U kunt vragen wat wij van u bewaren, fouten laten verbeteren, gegevens laten wissen als ze niet meer nodig zijn, en bezwaar maken. Schrijf daarvoor naar [{{mail}}](mailto:{{mail}}). Een antwoord namens uw bestuur kunnen wij niet wissen zolang het als bewijs nodig is; wij zeggen u dan waarom en tot wanneer.

Bent u niet tevreden met ons antwoord, dan kunt u een klacht indienen bij de [Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens](https://www.vlaanderen.be/vlaamse-toezichtcommissie) (VTC), Koning Albert II-laan 15, 1210 Brussel, [contact@toezichtcommissie.be](mailto:contact@toezichtcommissie.be).
`;

const accessibility = `{{naam}} wil haar pagina's voor iedereen bruikbaar maken, zoals het Bestuursdecreet van 7 december 2018 vraagt, dat de Europese richtlijn 2016/2102 omzet.

Deze verklaring gaat over de pagina's op {{site}} waarop besturen antwoorden, en over de werkpagina's van de medewerkers van {{naam}}.

## In welke mate voldoen ze?

De pagina's zijn gemaakt om te voldoen aan de Web Content Accessibility Guidelines (WCAG), versie 2.1, niveau AA. Omdat nog niet alles door mensen met hulpmiddelen is getest, noemen wij dat **voldoet gedeeltelijk**.

## Wat is getest

- De pagina's waarop besturen antwoorden, in hun gewone en hun zeldzame toestanden (bijvoorbeeld een vervanger, een code die niet kon vertrekken, een bestuur dat fuseerde), in het Nederlands en het Frans, met het programma axe: geen fouten tegen WCAG 2.1 A en AA die een programma kan vinden. Een weigering die bijna niemand ooit ziet, is niet altijd apart bekeken; ze is wel zo opgebouwd als de andere.
- De werkpagina's en hun formulieren met hetzelfde programma, in het Nederlands.
- In die toestanden: of elk veld, elke knop en elke link met alleen het toetsenbord te bereiken is, in de volgorde van de pagina, en te zien is als de focus erop staat.
- Op een scherm van 320 pixels breed, en daarmee op 400 % vergroting. De pagina's waarop besturen antwoorden ook zonder JavaScript.
- Titel, taal, koppen, en de namen, rollen en toestanden zoals de browser ze aan hulpmiddelen doorgeeft.
- De hele weg van link tot ontvangstbewijs met alleen het toetsenbord.

## Wat nog niet is getest

- **Echte schermlezers** (zoals NVDA, JAWS of VoiceOver) zijn nog niet geprobeerd.
- Mensen met een beperking hebben de pagina's nog niet voor ons getest.
- Spraakbediening is nog niet geprobeerd.

## Wat misschien niet toegankelijk is

- Bestanden die een bestuur of een andere overheid ons bezorgt, zoals een ingescand besluit: wij kunnen ze niet altijd aanpassen. Vraag ons om een versie die u wel kunt lezen.

## Lukt er iets niet?

Meld het ons. Wij helpen u verder en nemen uw antwoord ook per telefoon of op papier aan.

- E-mail: [{{mail}}](mailto:{{mail}})
- Telefoon: {{telefoon}}
- Adres: {{adres}}

Krijgt u binnen dertig dagen geen antwoord of bent u er niet tevreden mee, dan kunt u terecht bij de [Vlaamse Ombudsdienst](https://www.vlaamseombudsdienst.be).

## Over deze verklaring

Deze verklaring steunt op een eigen onderzoek van de makers van de software, geen onafhankelijke audit.
`;

export const nl: StatementWords = {
  texts: { why, privacy, accessibility },
  titles: { why: 'Waarom krijg ik dit?', privacy: 'Privacy', accessibility: 'Toegankelijkheid' },
  /** In French, for who reads that: the way to the other language. */
  otherLanguage: 'Cette page en français',
  versionText: (version) => `Versie ${String(version)} van deze tekst`,
  documentTitle: (title, body) => `${title} · ${body}`,
};
