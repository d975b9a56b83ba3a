import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { addressBookSearch } from './address-book/address-book-search';
import { callPageSearch } from './calls/call-page-search';
import { dossierPageSearch } from './dossiers/page/dossier-page-search';
import { dossierListSearch } from './dossiers/list/dossier-list-search';
import { AppFrame } from './frame/AppFrame';
import { NotFoundPage } from './frame/NotFoundPage';
import { PageFailure } from './frame/PageFailure';
import { Loading } from './parts/Loading';
import { agendaSearch, waitingSearch } from './over-all/over-all-search';
import { postSearch } from './post/post-search';
import { SignInPage } from './session/SignInPage';
import { TodayPage } from './today/TodayPage';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });
const signIn = createRoute({ getParentRoute: () => root, path: '/aanmelden', component: SignInPage });
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: AppFrame });

const today = createRoute({ getParentRoute: () => frame, path: '/', component: TodayPage });
const dossierList = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers',
  component: lazyRouteComponent(() => import('./dossiers/list/DossierListPage'), 'DossierListPage'),
  validateSearch: dossierListSearch,
});
const dossier = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId',
  component: lazyRouteComponent(() => import('./dossiers/page/DossierPageView'), 'DossierPageView'),
  validateSearch: dossierPageSearch,
});
const dossierMails = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId/post',
  component: lazyRouteComponent(() => import('./dossiers/page/DossierMailsPage'), 'DossierMailsPage'),
  validateSearch: postSearch,
});
const whatIf = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId/wat-als',
  component: lazyRouteComponent(() => import('./what-if/WhatIfPage'), 'WhatIfPage'),
});
const dossierMailTexts = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId/mailteksten',
  component: lazyRouteComponent(() => import('./mail-texts/DossierMailTextsPage'), 'DossierMailTextsPage'),
});
const yearlyReport = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId/verslag/$stepId/$year',
  component: lazyRouteComponent(() => import('./dossiers/reports/ReportPage'), 'ReportPage'),
});
const newDossier = createRoute({
  getParentRoute: () => frame,
  path: '/nieuw',
  component: lazyRouteComponent(() => import('./drafts/NewDossierPage'), 'NewDossierPage'),
});
const draft = createRoute({
  getParentRoute: () => frame,
  path: '/nieuw/$draftId/$step',
  component: lazyRouteComponent(() => import('./drafts/DraftPage'), 'DraftPage'),
});
const callList = createRoute({
  getParentRoute: () => frame,
  path: '/oproepen',
  component: lazyRouteComponent(() => import('./calls/CallListPage'), 'CallListPage'),
});
const newCall = createRoute({
  getParentRoute: () => frame,
  path: '/oproepen/nieuw',
  component: lazyRouteComponent(() => import('./calls/editor/NewCallPage'), 'NewCallPage'),
});
const call = createRoute({
  getParentRoute: () => frame,
  path: '/oproepen/$callId',
  component: lazyRouteComponent(() => import('./calls/CallPageView'), 'CallPageView'),
  validateSearch: callPageSearch,
});
const callEditor = createRoute({
  getParentRoute: () => frame,
  path: '/oproepen/$callId/nieuwe-versie',
  component: lazyRouteComponent(() => import('./calls/editor/CallEditorPage'), 'CallEditorPage'),
});
const callDifferences = createRoute({
  getParentRoute: () => frame,
  path: '/oproepen/$callId/verschil/$toId',
  component: lazyRouteComponent(() => import('./calls/DifferencesPage'), 'DifferencesPage'),
});
const callMoves = createRoute({
  getParentRoute: () => frame,
  path: '/oproepen/$callId/meenemen/$toId',
  component: lazyRouteComponent(() => import('./calls/moves/MovesPage'), 'MovesPage'),
});
const addressBook = createRoute({
  getParentRoute: () => frame,
  path: '/adresboek',
  component: lazyRouteComponent(() => import('./address-book/AddressBookPage'), 'AddressBookPage'),
  validateSearch: addressBookSearch,
});
const unitChangeList = createRoute({
  getParentRoute: () => frame,
  path: '/adresboek/fusies',
  component: lazyRouteComponent(() => import('./unit-changes/UnitChangesPage'), 'UnitChangesPage'),
});
const typedUnitChange = createRoute({
  getParentRoute: () => frame,
  path: '/adresboek/fusies/andere',
  component: lazyRouteComponent(() => import('./unit-changes/typed/TypedChangePage'), 'TypedChangePage'),
});
const knownUnitChange = createRoute({
  getParentRoute: () => frame,
  path: '/adresboek/fusies/$on/$successorId',
  component: lazyRouteComponent(() => import('./unit-changes/KnownChangePage'), 'KnownChangePage'),
});
const privacy = createRoute({
  getParentRoute: () => frame,
  path: '/privacy',
  component: lazyRouteComponent(() => import('./privacy/PrivacyPage'), 'PrivacyPage'),
});
const calendar = createRoute({
  getParentRoute: () => frame,
  path: '/sluitingsdagen',
  component: lazyRouteComponent(() => import('./calendar/CalendarPage'), 'CalendarPage'),
});
const feeds = createRoute({
  getParentRoute: () => frame,
  path: '/uw-agenda',
  component: lazyRouteComponent(() => import('./calendar-feeds/FeedPage'), 'FeedPage'),
});
const waiting = createRoute({
  getParentRoute: () => frame,
  path: '/wachten',
  component: lazyRouteComponent(() => import('./over-all/WaitingPage'), 'WaitingPage'),
  validateSearch: waitingSearch,
});
const agenda = createRoute({
  getParentRoute: () => frame,
  path: '/kalender',
  component: lazyRouteComponent(() => import('./over-all/AgendaPage'), 'AgendaPage'),
  validateSearch: agendaSearch,
});
const meetingList = createRoute({
  getParentRoute: () => frame,
  path: '/vergaderingen',
  component: lazyRouteComponent(() => import('./meetings/MeetingListPage'), 'MeetingListPage'),
});
const organMeetings = createRoute({
  getParentRoute: () => frame,
  path: '/vergaderingen/$unitId/$organ',
  component: lazyRouteComponent(() => import('./meetings/OrganMeetingsPage'), 'OrganMeetingsPage'),
});
const statements = createRoute({
  getParentRoute: () => frame,
  path: '/openbare-paginas',
  component: lazyRouteComponent(() => import('./statements/StatementsPage'), 'StatementsPage'),
});
const post = createRoute({
  getParentRoute: () => frame,
  path: '/post',
  component: lazyRouteComponent(() => import('./post/PostPage'), 'PostPage'),
  validateSearch: postSearch,
});
const unassignedMail = createRoute({
  getParentRoute: () => frame,
  path: '/post/niet-toegewezen',
  component: lazyRouteComponent(() => import('./replies/UnassignedPage'), 'UnassignedPage'),
});
const mailState = createRoute({
  getParentRoute: () => frame,
  path: '/post/toestand',
  component: lazyRouteComponent(() => import('./mail-state/MailStatePage'), 'MailStatePage'),
});
const mail = createRoute({
  getParentRoute: () => frame,
  path: '/post/$mailId',
  component: lazyRouteComponent(() => import('./post/MailPageView'), 'MailPageView'),
});

const calls = [callList, newCall, call, callEditor, callDifferences, callMoves] as const;
const meetings = [meetingList, organMeetings] as const;
const unitChanges = [unitChangeList, typedUnitChange, knownUnitChange] as const;
const routeTree = root.addChildren([
  signIn,
  frame.addChildren([
    today,
    dossierList,
    dossier,
    dossierMails,
    whatIf,
    dossierMailTexts,
    yearlyReport,
    newDossier,
    draft,
    ...calls,
    addressBook,
    ...unitChanges,
    privacy,
    waiting,
    agenda,
    calendar,
    feeds,
    ...meetings,
    statements,
    post,
    unassignedMail,
    mailState,
    mail,
  ]),
]);

/** Every page and its address; addresses are in Dutch because people read and share them. */
export function createPages() {
  return createRouter({
    routeTree,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: PageFailure,
    defaultPendingComponent: Loading,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
