import './api/no-made-code';
import './look/tokens.css';
import './look/base.css';
import './look/frame.css';
import './look/parts.css';
import './look/dialogs.css';
import './look/lines.css';
import './look/forms.css';
import './look/tables.css';
import './look/dossier.css';
import './look/quorum.css';
import './look/plan.css';
import './look/timeline.css';
import './look/draft.css';
import './look/calls.css';
import './look/agenda.css';
import './look/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client';
import { createPages } from './router';
import { startWords } from './words/start-words';

startWords();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createPages()} />
    </QueryClientProvider>
  </StrictMode>,
);
