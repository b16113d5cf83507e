import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { askPaths } from '../actions/ask-paths.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Which chain is marked in the picture, from whom to whom; pressing it lets it go. */
export function MarkedChain() {
  const { t, list, language } = useSpeech();
  const nodes = useWorkspace(({ graph }) => graph.nodes);
  const chain = useWorkspace(({ paths }) => paths.chain);
  const ends = [chain.at(0), chain.at(-1)].flatMap((id) => nodes.get(id ?? '') ?? []);
  const names = list(ends.map((node) => isolate(nameOf(node, language))));
  return (
    <Button
      size="sm"
      variant="default"
      aria-label={t('paths.unmark', { names })}
      rightSection={<IconX size={14} aria-hidden />}
      onClick={() => askPaths({})}
    >
      {t('paths.marked', { names })}
    </Button>
  );
}
