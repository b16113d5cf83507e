import { CloseButton, TextInput } from '@mantine/core';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './LinkNotice.module.css';

/** Says that a link was copied, or gives it to be copied by hand. */
export function LinkNotice() {
  const { t } = useSpeech();
  const notice = useWorkspace((workspace) => workspace.notice);
  if (notice?.type !== 'link') return null;
  return (
    <div role="status" className={classes.notice}>
      <span>{t(notice.copied ? 'link.copied' : 'link.failed')}</span>
      {!notice.copied && (
        <>
          <TextInput
            size="sm"
            dir="ltr"
            readOnly
            aria-label={t('link.label')}
            value={notice.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CloseButton
            aria-label={t('link.close')}
            onClick={() => useWorkspace.setState({ notice: null })}
          />
        </>
      )}
    </div>
  );
}
