import { useComputedColorScheme } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { KIND_COLOURS } from '../../contract/kind-look.ts';

/** Gives style sheets each kind's colour in the current scheme, as `--liqa-kind-Person` and so on. */
export function useKindColours(): void {
  const scheme = useComputedColorScheme('light');
  useLayoutEffect(() => {
    for (const [kind, colour] of Object.entries(KIND_COLOURS[scheme])) {
      document.documentElement.style.setProperty(`--liqa-kind-${kind}`, colour);
    }
  }, [scheme]);
}
