import { Fragment, memo } from 'react';
import { parseEvidence } from '../../../../contract/evidence-span.ts';
import type { TypedJson, TypedPath } from '../../../../contract/typed-json.ts';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Row } from '../../run/run-types.ts';
import { EvidenceLink } from './EvidenceLink.tsx';
import type { KnownNames } from './known-names.ts';
import { NodeChip } from './NodeChip.tsx';
import { previewText } from './preview-text.ts';
import { RelationshipChip } from './RelationshipChip.tsx';
import { showNamed } from './show-sentence.ts';
import classes from './Value.module.css';
import { valueWords } from './value-words.ts';

/** Types that show by their look what they are. */
const PLAIN: ReadonlySet<TypedJson['$type']> = new Set(['Boolean', 'List', 'Map', 'Base64']);

/** Chips drawn of one list; the details show the rest. */
const MOST_CHIPS = 12;

interface Props {
  readonly value: TypedJson;
  /** The row it stands in, which may hold a relationship's ends. */
  readonly row: Row;
  readonly names: KnownNames;
}

/** A value on one line, told from others of its look: `1` from `1.0`, `null` from an empty text. */
export const ValueView = memo(function ValueView({ value, row, names }: Props) {
  const speech = useSpeech();
  switch (value.$type) {
    case 'Null':
      return <span className={classes.faint}>null</span>;
    case 'String':
      return <TextView text={value._value} names={names} />;
    case 'Integer':
    case 'Float':
      return (
        <bdi dir="ltr" className={classes.number}>
          {value._value}
        </bdi>
      );
    case 'Node':
      return <NodeChip node={value} />;
    case 'Relationship':
      return <RelationshipChip relationship={value} row={row} />;
    case 'Path':
      return <PathView path={value} row={row} />;
    case 'List':
      if (value._value.length > 0 && value._value.every(isChip)) {
        return <Chips items={value._value} row={row} names={names} />;
      }
      break;
  }
  return (
    // Looked up for those alone whose text needs reading: words for each cell would slow scrolling.
    <bdi
      dir="ltr"
      className={classes.code}
      title={PLAIN.has(value.$type) ? undefined : valueWords(value, speech)}
    >
      {previewText(value).text}
    </bdi>
  );
});

function TextView({ text, names }: { readonly text: string; readonly names: KnownNames }) {
  const { t } = useSpeech();
  if (text === '') {
    return (
      <span className={classes.faint} title={t('cypher.answer.emptyText')}>
        ""
      </span>
    );
  }
  const span = text.length > 200 ? undefined : parseEvidence(text);
  if (span) return <EvidenceLink span={span} />;
  const shown = previewText({ $type: 'String', _value: text }).text;
  const id = names.get(text);
  if (id === undefined) {
    return (
      <span dir="auto" className={classes.text}>
        {shown}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-primary
      className={classes.named}
      title={t('cypher.answer.showNamed')}
      onClick={() => showNamed(id)}
    >
      <span dir="auto" className={classes.text}>
        {shown}
      </span>
    </button>
  );
}

function isChip(value: TypedJson): boolean {
  if (value.$type === 'String') return parseEvidence(value._value) !== undefined;
  return value.$type === 'Node' || value.$type === 'Relationship';
}

function Chips({
  items,
  row,
  names,
}: {
  readonly items: readonly TypedJson[];
  readonly row: Row;
  readonly names: KnownNames;
}) {
  const { t, number } = useSpeech();
  const left = items.length - MOST_CHIPS;
  return (
    <span className={classes.chips}>
      {items.slice(0, MOST_CHIPS).map((item, at) => {
        const key = `${at}`;
        return <ValueView key={key} value={item} row={row} names={names} />;
      })}
      {left > 0 && (
        <span className={classes.faint}>{t('cypher.answer.andMore', { n: number(left) })}</span>
      )}
    </span>
  );
}

/** A path in walking order, from left to right as Cypher writes it. */
function PathView({ path, row }: { readonly path: TypedPath; readonly row: Row }) {
  const parts = path._value.slice(0, 2 * MOST_CHIPS + 1);
  return (
    <span className={classes.chips} dir="ltr">
      {parts.map((part, at) => {
        const key = `${at}`;
        if (part.$type === 'Node') return <NodeChip key={key} node={part} />;
        const before = parts[at - 1];
        const onward =
          before?.$type === 'Node' &&
          before._value._element_id === part._value._start_node_element_id;
        return (
          <Fragment key={key}>
            <span aria-hidden>{onward ? '−' : '←'}</span>
            <RelationshipChip relationship={part} row={row} />
            <span aria-hidden>{onward ? '→' : '−'}</span>
          </Fragment>
        );
      })}
    </span>
  );
}
