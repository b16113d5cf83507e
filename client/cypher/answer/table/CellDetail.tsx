import { Button, CloseButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Row } from '../../run/run-types.ts';
import { EvidenceLink } from '../value/EvidenceLink.tsx';
import { evidenceIn } from '../value/evidence-in.ts';
import { jsonText } from '../value/json-text.ts';
import type { KnownNames } from '../value/known-names.ts';
import { ValueView } from '../value/ValueView.tsx';
import { valueWords } from '../value/value-words.ts';
import classes from './CellDetail.module.css';

/** Characters of one value that are drawn; copying takes all of it. */
const MOST = 100_000;

/** The whole value of a cell, its type, and the sentences that it or its row comes from. */
export function CellDetail({
  value,
  row,
  field,
  number,
  names,
  copy,
  close,
}: {
  readonly value: TypedJson;
  readonly row: Row;
  readonly field: string;
  /** The row's, from 0. */
  readonly number: number;
  readonly names: KnownNames;
  readonly copy: () => void;
  readonly close: () => void;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each cell that is opened is gone to.
  useEffect(() => panel.current?.focus(), [value]);
  const own = evidenceIn(value);
  const spans = own.length > 0 ? own : evidenceIn({ $type: 'List', _value: row });
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={classes.detail}
      aria-label={t('cypher.answer.cellOf', { column: field, n: speech.number(number + 1) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={classes.top}>
        <bdi dir="ltr" className={classes.field}>
          {field}
        </bdi>
        <span className={classes.type}>{valueWords(value, speech)}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={copy}
        >
          {t('cypher.answer.copy')}
        </Button>
        <CloseButton size="sm" aria-label={t('cypher.answer.closeCell')} onClick={close} />
      </div>
      <WholeValue value={value} row={row} names={names} />
      {spans.length > 0 && (
        <>
          <h3>{t(own.length > 0 ? 'cypher.answer.ownPlaces' : 'cypher.answer.rowPlaces')}</h3>
          <ul>
            {spans.map((span) => (
              <li key={`${span.reportId} ${span.start} ${span.end}`}>
                <EvidenceLink span={span} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WholeValue({
  value,
  row,
  names,
}: {
  readonly value: TypedJson;
  readonly row: Row;
  readonly names: KnownNames;
}) {
  if (value.$type === 'Node' || value.$type === 'Relationship') {
    return (
      <>
        <ValueView value={value} row={row} names={names} />
        <dl>
          {Object.entries(value._value._properties).map(([key, property]) => (
            <div key={key}>
              <dt dir="ltr">{key}</dt>
              <dd>
                <ValueView value={property} row={row} names={names} />
              </dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  const plain = value.$type === 'String' ? value._value : undefined;
  if (plain !== undefined) {
    return (
      <p className={classes.text} dir="auto">
        {plain.slice(0, MOST)}
      </p>
    );
  }
  return (
    <pre dir="ltr" className={classes.code}>
      {jsonText(value, '  ').slice(0, MOST)}
    </pre>
  );
}
