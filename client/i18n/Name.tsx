import type { GraphNode } from '../../contract/graph.ts';
import { type LocalText, nodeName } from './node-names.ts';
import { useSpeech } from './use-speech.ts';

/** Words with their own language and direction, apart from the text around them. */
export function Local({ text, lang }: LocalText) {
  const { language } = useSpeech();
  return lang === language ? <bdi>{text}</bdi> : <bdi lang={lang}>{text}</bdi>;
}

/** A node's name for the reader. */
export function Name({ node }: { readonly node: GraphNode }) {
  const { language } = useSpeech();
  return <Local {...nodeName(node, language)} />;
}
