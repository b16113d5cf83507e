import { Button, Menu } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Run } from '../../run/run-types.ts';
import { sourceOf } from './answer-rows.ts';
import { FILE_FORMATS } from './file-format.ts';
import { saveAnswer } from './save-answer.ts';

/** Saves the whole answer as a file. */
export function SaveMenu({ run }: { readonly run: Run }) {
  const { t } = useSpeech();
  const hereOnly = run.query.accessMode === 'Write';
  return (
    <Menu position="bottom-end" shadow="md" withinPortal zIndex={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        >
          {t('cypher.answer.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {t(
            hereOnly
              ? 'cypher.answer.saveHere'
              : sourceOf(run) === 'here'
                ? 'cypher.answer.saveWhole'
                : 'cypher.answer.saveAgain',
          )}
        </Menu.Label>
        {FILE_FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => void saveAnswer(run, format)}>
            {t(`cypher.answer.format.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
