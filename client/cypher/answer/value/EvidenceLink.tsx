import { IconQuote } from '@tabler/icons-react';
import { type EvidenceSpan, formatEvidence } from '../../../../contract/evidence-span.ts';
import { showSpan } from '../../../actions/show-span.ts';
import { useSpeech } from '../../../i18n/use-speech.ts';
import classes from './Value.module.css';

/** A place in a report; a click marks its sentence. */
export function EvidenceLink({ span }: { readonly span: EvidenceSpan }) {
  const { t } = useSpeech();
  return (
    <button
      type="button"
      tabIndex={-1}
      data-primary
      className={classes.chip}
      title={t('details.showSource')}
      onClick={() => showSpan(span)}
    >
      <IconQuote size={14} aria-hidden />
      <bdi dir="ltr" className={classes.code}>
        {formatEvidence(span)}
      </bdi>
    </button>
  );
}
