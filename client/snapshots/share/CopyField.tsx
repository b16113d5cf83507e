import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import own from './Share.module.css';

/** Milliseconds for which the button says that it is copied. */
const SAID = 2_000;

/** A text to copy: by the button, or where the browser does not let it, by hand. */
export function CopyField({
  label,
  verb,
  text,
}: {
  readonly label: string;
  readonly verb: string;
  readonly text: string;
}) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      field.current?.select();
    }
  };
  return (
    <div className={own.copy}>
      <TextInput
        ref={field}
        className={own.field ?? ''}
        size="sm"
        dir="ltr"
        readOnly
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        size="sm"
        variant="default"
        leftSection={
          copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
        }
        onClick={() => void copy()}
      >
        {copied ? t('snapshots.share.copied') : verb}
      </Button>
      <VisuallyHidden role="status">{copied && t('snapshots.share.copied')}</VisuallyHidden>
    </div>
  );
}
