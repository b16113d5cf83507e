import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Names the fonts in the page's head, so that the first labels are drawn in their own face. */
function preloadFonts(): Plugin {
  return {
    name: 'liqa-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /plex-sans.*\.woff2$/u.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `/${file}`,
              crossorigin: '',
            },
            injectTo: 'head' as const,
          })),
    },
  };
}

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadFonts()],
  worker: { format: 'es' },
  css: { postcss: { plugins: [] } },
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', sourcemap: false },
});
