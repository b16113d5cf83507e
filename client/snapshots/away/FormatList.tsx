import { Radio } from '@mantine/core';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './FormatList.module.css';
import { FORMAT_GROUPS, FORMAT_NAMES, type Format, GROUPS } from './formats.ts';

/** The formats, grouped by what they are for, each with a line that says so. */
export function FormatList({
  format,
  choose,
}: {
  readonly format: Format;
  readonly choose: (format: Format) => void;
}) {
  const { t } = useSpeech();
  return (
    <fieldset className={classes.formats}>
      <legend className={classes.legend}>{t('snapshots.away.format')}</legend>
      {GROUPS.map((group) => (
        <div key={group} className={classes.group}>
          <p className={classes.purpose}>{t(`snapshots.away.group.${group}`)}</p>
          {FORMAT_GROUPS[group].map((each) => (
            <Radio
              key={each}
              size="sm"
              name="format"
              value={each}
              checked={each === format}
              onChange={() => choose(each)}
              label={<bdi>{FORMAT_NAMES[each]}</bdi>}
              description={t(`snapshots.away.formats.${each}`)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
