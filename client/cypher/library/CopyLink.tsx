import { Button, Popover, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Library.module.css';
import type { KeptQuery } from './library-types.ts';
import { linkTo, MAX_LINK } from './query-link.ts';
import { withoutSecrets } from './same-query.ts';

/** Milliseconds for which the button says that the link is copied. */
const SAID = 2_000;

/** Copies a link that opens the query; says when it is too long for one. */
export function CopyLink({ query }: { readonly query: KeptQuery }) {
  const { t, number } = useSpeech();
  const [copied, setCopied] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const made = linkTo(withoutSecrets(query), location.origin);
    try {
      if (made.length > MAX_LINK) throw new RangeError('too long');
      await navigator.clipboard.writeText(made);
      setCopied(true);
    } catch {
      setLink(made);
    }
  };
  const isTooLong = (link?.length ?? 0) > MAX_LINK;
  return (
    <>
      <VisuallyHidden role="status">{copied && t('cypher.library.tools.copied')}</VisuallyHidden>
      <Popover
        opened={link !== null}
        onDismiss={() => setLink(null)}
        position="bottom-start"
        width={320}
        shadow="md"
      >
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            disabled={query.text.trim() === ''}
            title={t('cypher.library.tools.copyLink')}
            leftSection={
              copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />
            }
            onClick={() => (link === null ? void copy() : setLink(null))}
          >
            {t(copied ? 'cypher.library.tools.copied' : 'cypher.library.tools.copyLink')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <div role="alert" className={classes.link}>
            {isTooLong ? (
              <p>
                {t('cypher.library.tools.tooLong', {
                  n: number(link?.length ?? 0),
                  most: number(MAX_LINK),
                })}
              </p>
            ) : (
              <>
                <p>{t('cypher.library.tools.copyFailed')}</p>
                <input
                  dir="ltr"
                  readOnly
                  aria-label={t('cypher.library.tools.copyLink')}
                  value={link ?? ''}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </>
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
