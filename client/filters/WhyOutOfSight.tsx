import { nodeName } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Filters.module.css';
import { WhyAnswer } from './WhyAnswer.tsx';
import { whyHidden } from './why-hidden.ts';

/** Beside the details of what the picture shows only because it is selected: what else keeps it out. */
export function WhyOutOfSight({ id }: { readonly id: string }) {
  const { language } = useSpeech();
  const workspace = useWorkspace();
  const node = workspace.graph.nodes.get(id);
  const { causes, anyOf } = whyHidden(workspace, id);
  // What hides a whole kind or the way of looking is plain from the legend.
  const isPlain = [...causes, ...anyOf].every(({ type }) => type === 'kind' || type === 'view');
  if (!node || isPlain) return null;
  return (
    <div className={classes.beside}>
      <WhyAnswer id={id} name={nodeName(node, language).text} />
    </div>
  );
}
