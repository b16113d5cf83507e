import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconUserSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { isolate } from '../../i18n/node-names.ts';
import type { Speech } from '../../i18n/speech.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { NodePicker } from './NodePicker.tsx';
import classes from './Parameters.module.css';
import {
  nameFault,
  type ParameterRow,
  ROW_KINDS,
  type RowFault,
  type RowKind,
  rowValue,
} from './parameter-rows.ts';
import { changeRow, removeRow } from './rows.ts';
import { ValueInput } from './ValueInput.tsx';

/** One parameter: its name, its type and its value, and what is wrong with them. */
export function ParameterLine({
  row,
  rows,
  isUsed,
}: {
  readonly row: ParameterRow;
  readonly rows: readonly ParameterRow[];
  readonly isUsed: boolean;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const [finding, setFinding] = useState(false);
  const name = isolate(`$${row.name}`);
  const badName = nameFault(row, rows);
  const { wrong } = { wrong: undefined, ...rowValue(row) };
  const find = t('cypher.parameters.find', { name });
  return (
    <li className={classes.row}>
      <TextInput
        size="xs"
        dir="ltr"
        className={classes.name ?? ''}
        aria-label={t('cypher.parameters.name')}
        leftSection="$"
        value={row.name}
        spellCheck={false}
        autoComplete="off"
        errorProps={{ size: 'sm' }}
        error={badName && t(`cypher.parameters.fault.${badName}`)}
        onChange={(event) => changeRow(row.key, { name: event.currentTarget.value.trim() })}
      />
      <NativeSelect
        size="xs"
        className={classes.kind ?? ''}
        aria-label={t('cypher.parameters.kindOf', { name })}
        value={row.kind}
        data={ROW_KINDS.map((value) => ({ value, label: t(`cypher.parameters.types.${value}`) }))}
        onChange={(event) => changeKind(row, event.currentTarget.value)}
      />
      <div className={classes.value}>
        {finding ? (
          <NodePicker
            label={find}
            choose={(id) => {
              changeRow(row.key, { input: id });
              setFinding(false);
            }}
            close={() => setFinding(false)}
          />
        ) : (
          <ValueInput
            row={row}
            label={t('cypher.parameters.valueOf', { name })}
            error={wrong && faultWords(wrong, speech)}
            change={(input) => changeRow(row.key, { input })}
          />
        )}
        {!isUsed && row.name !== '' && (
          <span className={classes.unused}>{t('cypher.parameters.unused')}</span>
        )}
      </div>
      <div className={classes.actions}>
        {row.kind === 'text' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            aria-label={find}
            title={find}
            aria-expanded={finding}
            onClick={() => setFinding(!finding)}
          >
            <IconUserSearch size={17} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={t('cypher.parameters.remove', { name })}
          title={t('cypher.parameters.remove', { name })}
          onClick={() => removeRow(row.key)}
        >
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}

function changeKind({ key, input }: ParameterRow, chosen: string): void {
  const kind: RowKind = ROW_KINDS.find((each) => each === chosen) ?? 'text';
  const isBoolean = input === 'true' || input === 'false';
  changeRow(key, { kind, ...(kind === 'boolean' && !isBoolean && { input: 'true' }) });
}

function faultWords({ fault, place }: RowFault, { t }: Speech): string {
  const words = t(`cypher.parameters.fault.${fault}`);
  return place === ''
    ? words
    : t('cypher.parameters.fault.at', { place: isolate(place), fault: words });
}
