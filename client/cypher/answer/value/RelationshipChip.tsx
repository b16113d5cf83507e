import { IconLink } from '@tabler/icons-react';
import type { TypedRelationship } from '../../../../contract/typed-json.ts';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Row } from '../../run/run-types.ts';
import { previewText } from './preview-text.ts';
import { showRelationship } from './show-sentence.ts';
import classes from './Value.module.css';

/** A relationship of an answer; a click selects it and marks its sentence. */
export function RelationshipChip({
  relationship,
  row,
}: {
  readonly relationship: TypedRelationship;
  readonly row: Row;
}) {
  const { t } = useSpeech();
  const { _properties } = relationship._value;
  const { evidence: _, ...others } = _properties;
  const bare = { ...relationship, _value: { ...relationship._value, _properties: others } };
  return (
    <button
      type="button"
      tabIndex={-1}
      data-primary
      className={classes.chip}
      title={t('cypher.answer.type.Relationship')}
      // Where nobody answers, the sentence is marked all the same.
      onClick={() => void showRelationship(relationship, row).catch(() => undefined)}
    >
      <IconLink size={14} aria-hidden />
      <bdi dir="ltr" className={classes.code}>
        {previewText(bare).text.slice(1, -1)}
      </bdi>
    </button>
  );
}
