import type { CSSProperties } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Matrix.module.css';
import { shadeOf } from './shade-of.ts';

/** What the depth of a colour means. */
export function Scale({ most }: { readonly most: number }) {
  const { t, number } = useSpeech();
  const steps = [...new Set([1, Math.ceil(most / 4), Math.ceil(most / 2), most])];
  return (
    <div className={classes.scale}>
      <span>{t('matrix.scale')}</span>
      {steps.map((step) => (
        <span
          key={step}
          className={classes.step}
          data-deep={shadeOf(step, most) > 0.55 || undefined}
          style={{ '--shade': shadeOf(step, most) } as CSSProperties}
        >
          {number(step)}
        </span>
      ))}
    </div>
  );
}
