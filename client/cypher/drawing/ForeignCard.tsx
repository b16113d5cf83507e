import { CloseButton } from '@mantine/core';
import { useSpeech } from '../../i18n/use-speech.ts';
import { valueText } from '../answer/value-text.ts';
import type { AnswerGraph } from './answer-graph.ts';
import { labelsOf } from './answer-picture.ts';
import classes from './Drawing.module.css';

/** What the store says of something that is not of the model: the page has no details of it. */
export function ForeignCard({
  id,
  graph,
  close,
}: {
  readonly id: string;
  readonly graph: AnswerGraph;
  readonly close: () => void;
}) {
  const { t } = useSpeech();
  const element = graph.foreign.get(id);
  if (!element) return null;
  const what =
    element.$type === 'Node'
      ? labelsOf({ labels: [...element._value._labels] })
      : `:${element._value._type}`;
  const properties = Object.entries(element._value._properties);
  return (
    <aside className={classes.card} aria-label={t('cypher.drawing.element')}>
      <div className={classes.cardHead}>
        <bdi dir="ltr">{what}</bdi>
        <CloseButton aria-label={t('cypher.drawing.close')} onClick={close} />
      </div>
      {properties.length === 0 && <p>{t('cypher.drawing.noProperties')}</p>}
      <dl dir="ltr">
        {properties.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd dir="auto">{valueText(value)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
