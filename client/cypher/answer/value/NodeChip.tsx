import { IconFileText, IconPoint } from '@tabler/icons-react';
import { kindOf } from '../../../../contract/model.ts';
import type { TypedNode } from '../../../../contract/typed-json.ts';
import { KindShape } from '../../../canvas/KindShape.tsx';
import { nodeName } from '../../../i18n/node-names.ts';
import { useSpeech } from '../../../i18n/use-speech.ts';
import { graphNodeOf } from './graph-node-of.ts';
import { previewText } from './preview-text.ts';
import { showNode } from './show-sentence.ts';
import classes from './Value.module.css';

/**
 * A node of an answer: its kind's shape and its name in the reader's language; a click selects it.
 * One that is not of this model shows its labels and properties and leads nowhere.
 */
export function NodeChip({ node }: { readonly node: TypedNode }) {
  const { t, language } = useSpeech();
  const known = graphNodeOf(node);
  const kind = known && kindOf(known.labels);
  if (!known || !kind) {
    return (
      <span className={classes.chip}>
        <IconPoint size={14} aria-hidden />
        <bdi dir="ltr" className={classes.code}>
          {previewText(node).text}
        </bdi>
      </span>
    );
  }
  const name = nodeName(known, language);
  return (
    <button
      type="button"
      tabIndex={-1}
      data-primary
      className={classes.chip}
      title={t(`kind.${kind}`)}
      onClick={() => showNode(known.id, node)}
    >
      {kind === 'Report' ? (
        <IconFileText size={14} aria-hidden />
      ) : (
        <KindShape kind={kind} size={12} />
      )}
      <span dir="auto" lang={name.lang} className={classes.name}>
        {name.text}
      </span>
    </button>
  );
}
