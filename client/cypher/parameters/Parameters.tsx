import { Button } from '@mantine/core';
import { IconAlertCircle, IconBraces, IconList, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { namedParameters } from '../lexis.ts';
import { useWorkbench } from '../workbench.ts';
import { ParameterLine } from './ParameterLine.tsx';
import classes from './Parameters.module.css';
import { ParametersJson } from './ParametersJson.tsx';
import { addRow, removeRow, useParameterRows } from './rows.ts';

/** Values for the `$names` of the text, and which of them have none yet. */
export function Parameters() {
  const { t } = useSpeech();
  const text = useWorkbench((workbench) => workbench.text);
  const rows = useParameterRows((parameters) => parameters.rows);
  const [asJson, setAsJson] = useState(false);
  const named = namedParameters(text);
  const missing = named.filter((name) => !rows.some((row) => row.name === name));
  const unused = rows.filter(({ name }) => name !== '' && !named.includes(name));
  return (
    <section className={classes.parameters} aria-label={t('cypher.parameters.title')}>
      <div role="status">
        {missing.length > 0 && (
          <div className={classes.missing}>
            <IconAlertCircle size={17} aria-hidden />
            <span>{t('cypher.parameters.missing', { count: missing.length })}</span>
            {missing.map((name) => (
              <Button key={name} variant="light" size="compact-sm" onClick={() => addRow(name)}>
                {t('cypher.parameters.set', { name: isolate(`$${name}`) })}
              </Button>
            ))}
          </div>
        )}
      </div>
      {asJson ? (
        <ParametersJson />
      ) : (
        rows.length > 0 && (
          <ul className={classes.rows}>
            {rows.map((row) => (
              <ParameterLine
                key={row.key}
                row={row}
                rows={rows}
                isUsed={named.includes(row.name)}
              />
            ))}
          </ul>
        )
      )}
      <div className={classes.end}>
        {!asJson && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => addRow('')}
          >
            {t('cypher.parameters.add')}
          </Button>
        )}
        {!asJson && unused.length > 0 && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => {
              for (const { key } of unused) removeRow(key);
            }}
          >
            {t('cypher.parameters.removeUnused')}
          </Button>
        )}
        {(asJson || rows.length > 0) && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={
              asJson ? <IconList size={14} aria-hidden /> : <IconBraces size={14} aria-hidden />
            }
            onClick={() => setAsJson(!asJson)}
          >
            {t(asJson ? 'cypher.parameters.asRows' : 'cypher.parameters.asJson')}
          </Button>
        )}
      </div>
    </section>
  );
}
