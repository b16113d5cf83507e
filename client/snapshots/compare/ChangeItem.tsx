import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PropertyValue } from '../../../contract/property-value.ts';
import { propertyName } from '../../../contract/property-words.ts';
import { selectNode, selectRelationship } from '../../actions/select.ts';
import { Sentences } from '../../details/Sentences.tsx';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Compare.module.css';
import { labelsIn, valueText } from './change-text.ts';
import type { ListedChange } from './changes-in.ts';
import { elementWords } from './element-words.ts';
import type { Union } from './union.ts';

/** Something that is new, gone or changed; unfolded it says what and which sentences state it. */
export function ChangeItem({
  listed,
  union,
  inPresent,
}: {
  readonly listed: ListedChange;
  readonly union: Union;
  /** Whether it can be looked at in the present. */
  readonly inPresent: boolean;
}) {
  const speech = useSpeech();
  const [open, setOpen] = useState(false);
  const { element, what } = listed;
  const show = () => (what === 'nodes' ? selectNode(element.id) : selectRelationship(element.id));
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{elementWords(element, union, speech)}</summary>
        {open && (
          <div className={classes.detail}>
            {listed.detail ? (
              <Changed detail={listed.detail} labels={labelsIn(element)} />
            ) : (
              <Holds listed={listed} />
            )}
            {inPresent && (
              <Button size="compact-sm" variant="light" onClick={show}>
                {speech.t('snapshots.compare.showNow')}
              </Button>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

/** What something new or gone is. */
function Holds({ listed }: { readonly listed: ListedChange }) {
  const { t, language } = useSpeech();
  const { evidence, ...properties } = listed.element.properties;
  const labels = labelsIn(listed.element);
  return (
    <>
      {Object.keys(properties).length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('snapshots.compare.property')}</th>
              <th>{t('snapshots.compare.value')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(properties).map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{propertyName(name, language)}</th>
                <td dir="auto">{valueText(name, value, { labels, language })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Sentences evidence={Array.isArray(evidence) ? evidence.map(String) : []} />
    </>
  );
}

function Changed({
  detail,
  labels,
}: {
  readonly detail: NonNullable<ListedChange['detail']>;
  readonly labels: readonly string[];
}) {
  const { t, number, language } = useSpeech();
  const said = (name: string, value: PropertyValue) =>
    valueText(name, value, { labels, language }) || t('snapshots.compare.nothing');
  const { properties, evidence } = detail;
  const counted = (count: number) => ({ count, n: number(count) });
  return (
    <>
      {properties.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('snapshots.compare.property')}</th>
              <th>{t('snapshots.compare.was')}</th>
              <th>{t('snapshots.compare.is')}</th>
            </tr>
          </thead>
          <tbody>
            {properties.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{propertyName(name, language)}</th>
                <td dir="auto">{said(name, before)}</td>
                <td dir="auto">{said(name, after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {evidence.added.length > 0 && (
        <>
          <p>{t('snapshots.compare.evidenceAdded', counted(evidence.added.length))}</p>
          <Sentences evidence={evidence.added} />
        </>
      )}
      {evidence.gone.length > 0 && (
        <>
          <p>{t('snapshots.compare.evidenceGone', counted(evidence.gone.length))}</p>
          <Sentences evidence={evidence.gone} />
        </>
      )}
    </>
  );
}
