import { IconQuote } from '@tabler/icons-react';
import { parseEvidence } from '../../contract/evidence-span.ts';
import { showSpan } from '../actions/show-span.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';

/** Scrolls the report to the first sentence that states something; nothing without evidence. */
export function EvidenceButton({ evidence }: { readonly evidence: readonly string[] }) {
  const { t } = useSpeech();
  const [span] = evidence.map(parseEvidence).filter((one) => one !== undefined);
  if (!span) return null;
  return (
    <button
      type="button"
      className={classes.evidence}
      aria-label={t('details.showSource')}
      title={t('details.showSource')}
      onClick={() => showSpan(span)}
    >
      <IconQuote size={16} aria-hidden />
    </button>
  );
}
