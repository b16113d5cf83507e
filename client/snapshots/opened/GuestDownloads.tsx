import { Button, Menu, useComputedColorScheme } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { FORMAT_GROUPS, FORMAT_NAMES, type Format, GROUPS } from '../away/formats.ts';
import classes from './SnapshotBar.module.css';

/** Takes a snapshot that came by a link away as a file, as it was kept. */
export function GuestDownloads({ token }: { readonly token: string }) {
  const { t, language } = useSpeech();
  const colourScheme = useComputedColorScheme('light');
  const address = (format: Format) =>
    `/api/shared/${token}?${new URLSearchParams({ format, language, colourScheme })}`;
  return (
    <Menu position="bottom-end" shadow="md" width={330} withinPortal zIndex={200}>
      <Menu.Target>
        <Button variant="subtle" size="xs" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('snapshots.away.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.formats ?? ''}>
        {GROUPS.map((group) => (
          <div key={group}>
            <Menu.Label>{t(`snapshots.away.group.${group}`)}</Menu.Label>
            {FORMAT_GROUPS[group].map((format) => (
              <Menu.Item key={format} component="a" href={address(format)} download>
                <bdi>{FORMAT_NAMES[format]}</bdi>
                <span className={classes.format}>{t(`snapshots.away.formats.${format}`)}</span>
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
