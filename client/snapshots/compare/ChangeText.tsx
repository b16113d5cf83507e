import { Button, Loader } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Failure } from '../../shell/Message.tsx';
import { differenceTextQuery } from '../requests.ts';
import classes from './Compare.module.css';

/** The differences as text for a report, in the reader's language. */
export function ChangeText({ before, after }: { readonly before: string; readonly after: string }) {
  const { t, language } = useSpeech();
  const { data, error, refetch } = useQuery(differenceTextQuery(before, after, language));
  const text = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState(false);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loader size="sm" aria-hidden />;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(data);
      setCopied(true);
    } catch {
      // Where the browser does not let it be copied, it is selected to be copied by hand.
      if (text.current) getSelection()?.selectAllChildren(text.current);
    }
  };
  return (
    <div>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        <span role="status">
          {t(copied ? 'snapshots.compare.copied' : 'snapshots.compare.copy')}
        </span>
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be scrolled by keys. */}
      <pre ref={text} className={classes.text} dir="auto" tabIndex={0}>
        {data}
      </pre>
    </div>
  );
}
