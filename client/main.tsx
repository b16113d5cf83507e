import './theme/mantine-styles.ts';
import './theme/page.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';
import { loadFonts } from './theme/fonts.ts';
import { theme } from './theme/theme.ts';
import { startAddressSync } from './workspace/address/sync-address.ts';
import { directionOf } from './workspace/language.ts';
import { useWorkspace } from './workspace/workspace.ts';

void loadFonts();
startAddressSync();

// The document's own language and direction; Mantine's DirectionProvider watches `dir`.
function showLanguage() {
  const { language } = useWorkspace.getState();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
showLanguage();
useWorkspace.subscribe((workspace, previous) => {
  if (workspace.language !== previous.language) showLanguage();
});

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1, refetchOnWindowFocus: false } },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <DirectionProvider detectDirection>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
);
