import { Button, Popover } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { useWorkbench } from '../workbench.ts';
import { CopyLink } from './CopyLink.tsx';
import { FavouriteForm } from './FavouriteForm.tsx';
import { nameOfText } from './favourite-shape.ts';
import { useLibrary } from './library.ts';
import { withNamedOnly } from './same-query.ts';
import { saveFavourite } from './save-favourite.ts';

/** What can be done with the query in the editor but run it: keep it, hand it on. */
export function QueryTools() {
  const { t } = useSpeech();
  const text = useWorkbench((workbench) => workbench.text);
  const parameters = useWorkbench((workbench) => workbench.parameters);
  const [saving, setSaving] = useState(false);
  const query = withNamedOnly({ text, parameters });
  const isBlank = text.trim() === '';
  return (
    <>
      <Popover
        opened={saving}
        onChange={setSaving}
        position="bottom-start"
        width={300}
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            disabled={isBlank}
            aria-label={t('cypher.library.tools.saveLong')}
            title={t('cypher.library.tools.saveLong')}
            leftSection={<IconStar size={16} aria-hidden />}
            onClick={() => setSaving(!saving)}
          >
            {t('cypher.library.tools.save')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <FavouriteForm
            initial={{ name: nameOfText(text), folder: '' }}
            save={(named) => {
              saveFavourite({ ...named, ...query });
              useLibrary.setState({ tab: 'favourites' });
              setSaving(false);
            }}
            cancel={() => setSaving(false)}
          />
        </Popover.Dropdown>
      </Popover>
      <CopyLink query={query} />
    </>
  );
}
