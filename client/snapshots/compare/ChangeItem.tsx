import { Button } from '@mantine/core';
import { useState } from 'react';
import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import { selectNode, selectRelationship } from '../../actions/select.ts';
import { Sentences } from '../../details/Sentences.tsx';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Compare.module.css';
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
            {listed.detail ? <Changed detail={listed.detail} /> : <Holds listed={listed} />}
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
  const { t } = useSpeech();
  const { evidence, ...properties } = listed.element.properties;
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
                <th scope="row">{name}</th>
                <td dir="auto">{valueText(value, '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Sentences evidence={Array.isArray(evidence) ? evidence.map(String) : []} />
    </>
  );
}

function Changed({ detail }: { readonly detail: NonNullable<ListedChange['detail']> }) {
  const { t, number } = useSpeech();
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
                <th scope="row">{name}</th>
                <td dir="auto">{valueText(before, t('snapshots.compare.nothing'))}</td>
                <td dir="auto">{valueText(after, t('snapshots.compare.nothing'))}</td>
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

function valueText(value: PropertyValue, nothing: string): string {
  const plain = plainProperty(value);
  if (plain === null) return nothing;
  if (Array.isArray(plain)) return plain.map(String).join(' · ');
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}
