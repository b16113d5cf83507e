import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import { copyText } from '../../../shell/copy-text.ts';
import type { Row, Run } from '../../run/run-types.ts';
import { jsonText, rowJson } from '../value/json-text.ts';
import classes from './Text.module.css';
import { textTable } from './text-table.ts';

/** Rows written out: a page of more could not be read, and saving takes them all. */
const MOST = 500;
/** Characters drawn; copying takes all of those rows. */
const DRAWN = 1_000_000;

type Form = 'text' | 'json';

/** An answer as text to read and copy: a table of fixed-width letters, or JSON. */
export function TextView({ run }: { readonly run: Run }) {
  const { t, number } = useSpeech();
  const [form, setForm] = useState<Form>('text');
  const [said, setSaid] = useState('');
  const { fields, rows } = run;
  const first = rows.length <= MOST ? rows : rows.slice(0, MOST);
  // Rows that come later than the first few hundred change nothing here.
  const count = first.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are only ever added.
  const text = useMemo(() => written(form, fields, first), [form, fields, count]);
  const copy = async () =>
    setSaid(t((await copyText(text)) ? 'cypher.answer.copiedText' : 'cypher.answer.notCopied'));
  return (
    <div className={classes.view}>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('cypher.answer.form')}
          value={form}
          onChange={setForm}
          data={[
            { value: 'text', label: t('cypher.answer.asText') },
            { value: 'json', label: 'JSON' },
          ]}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copy()}
        >
          {t('cypher.answer.copy')}
        </Button>
        <span role="status">{said}</span>
        {rows.length > MOST && (
          <span className={classes.notice}>
            {t('cypher.answer.firstRows', { n: number(MOST), total: number(rows.length) })}
          </span>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place scrolls by keyboard. */}
      <pre dir="ltr" className={classes.text} tabIndex={0}>
        {text.slice(0, DRAWN)}
      </pre>
    </div>
  );
}

function written(form: Form, fields: readonly string[], rows: readonly Row[]): string {
  if (form === 'text') return textTable(fields, rows);
  const objects = rows.map((row) => {
    const values = row.map((value) => jsonText(value, '  ', '    '));
    return `  ${rowJson(fields, values, '  ', '  ')}`;
  });
  return `[\n${objects.join(',\n')}\n]`;
}
