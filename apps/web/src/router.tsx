import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { AddressBookPage } from './address-book/AddressBookPage';
import { addressBookSearch } from './address-book/address-book-search';
import { DossierMailsPage } from './dossiers/page/DossierMailsPage';
import { DossierPageView } from './dossiers/page/DossierPageView';
import { dossierPageSearch } from './dossiers/page/dossier-page-search';
import { DossierListPage } from './dossiers/list/DossierListPage';
import { dossierListSearch } from './dossiers/list/dossier-list-search';
import { DraftPage } from './drafts/DraftPage';
import { NewDossierPage } from './drafts/NewDossierPage';
import { AppFrame } from './frame/AppFrame';
import { NotFoundPage } from './frame/NotFoundPage';
import { PageFailure } from './frame/PageFailure';
import { MailPageView } from './post/MailPageView';
import { PostPage } from './post/PostPage';
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
  component: DossierListPage,
  validateSearch: dossierListSearch,
});
const dossier = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId',
  component: DossierPageView,
  validateSearch: dossierPageSearch,
});
const dossierMails = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$dossierId/post',
  component: DossierMailsPage,
  validateSearch: postSearch,
});
const newDossier = createRoute({ getParentRoute: () => frame, path: '/nieuw', component: NewDossierPage });
const draft = createRoute({ getParentRoute: () => frame, path: '/nieuw/$draftId/$step', component: DraftPage });
const addressBook = createRoute({
  getParentRoute: () => frame,
  path: '/adresboek',
  component: AddressBookPage,
  validateSearch: addressBookSearch,
});
const post = createRoute({
  getParentRoute: () => frame,
  path: '/post',
  component: PostPage,
  validateSearch: postSearch,
});
const mail = createRoute({ getParentRoute: () => frame, path: '/post/$mailId', component: MailPageView });

const routeTree = root.addChildren([
  signIn,
  frame.addChildren([today, dossierList, dossier, dossierMails, newDossier, draft, addressBook, post, mail]),
]);

/** Every page and its address; addresses are in Dutch because people read and share them. */
export function createPages() {
  return createRouter({
    routeTree,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
