import { NativeSelect, TextInput } from '@mantine/core';
import { useSpeech } from '../../i18n/use-speech.ts';
import type { ParameterRow, RowKind } from './parameter-rows.ts';

/** What a value looks like, for kinds that are written in one way only. */
const EXAMPLES: Readonly<Partial<Record<RowKind, string>>> = {
  integer: '12',
  float: '1.5',
  date: '2024-11-05',
  moment: '2024-11-05T10:30',
  duration: 'P1M2D',
  list: '["EG", "IR"]',
  map: '{"id": "EG"}',
  other: '{"$type": "Date", "_value": "2024-11-05"}',
};

/** Where a parameter's value is written, by its kind. */
export function ValueInput({
  row: { kind, input },
  label,
  error,
  change,
}: {
  readonly row: ParameterRow;
  readonly label: string;
  readonly error: string | undefined;
  readonly change: (input: string) => void;
}) {
  const { t } = useSpeech();
  if (kind === 'null') return <output aria-label={label}>null</output>;
  if (kind === 'boolean') {
    return (
      <NativeSelect
        size="xs"
        aria-label={label}
        value={input}
        errorProps={{ size: 'sm' }}
        error={error}
        data={(['true', 'false'] as const).map((value) => ({
          value,
          label: t(`cypher.parameters.${value}`),
        }))}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      size="xs"
      dir={kind === 'text' ? 'auto' : 'ltr'}
      aria-label={label}
      placeholder={EXAMPLES[kind]}
      inputMode={kind === 'integer' ? 'numeric' : kind === 'float' ? 'decimal' : 'text'}
      spellCheck={false}
      autoComplete="off"
      value={input}
      errorProps={{ size: 'sm' }}
      error={error}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
