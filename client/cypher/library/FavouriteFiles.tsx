import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileImport, IconFiles } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { FilePreview } from './FilePreview.tsx';
import { writeFavouritesCypher } from './favourites-cypher.ts';
import { inFileOrder, type Preview, previewFile } from './favourites-file.ts';
import { writeFavouritesJson } from './favourites-json.ts';
import { FileFault, type FileProblem } from './file-fault.ts';
import { useLibrary } from './library.ts';

/** Brings favourites in from a file, after telling what is in it, and writes them to one. */
export function FavouriteFiles() {
  const { t } = useSpeech();
  const favourites = useLibrary((library) => library.favourites);
  const input = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<(FileProblem & { readonly file: string }) | null>(null);
  const close = () => {
    setPreview(null);
    setProblem(null);
  };
  const choose = async (file: File) => {
    close();
    try {
      setPreview(await previewFile(file, favourites));
    } catch (error) {
      const problem: FileProblem = error instanceof FileFault ? error.problem : { type: 'notText' };
      setProblem({ ...problem, file: file.name });
    }
  };
  const none = favourites.length === 0;
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".cypher,.cql,.json,text/plain,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void choose(file);
        }}
      />
      <Menu position="bottom-end" withinPortal shadow="md">
        <Menu.Target>
          <Button variant="subtle" size="xs" leftSection={<IconFiles size={15} aria-hidden />}>
            {t('cypher.library.favourites.files')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {t('cypher.library.file.import')}
          </Menu.Item>
          <Menu.Item
            disabled={none}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() =>
              download('liqa-favourites.cypher', writeFavouritesCypher(inFileOrder(favourites)))
            }
          >
            {t('cypher.library.file.exportCypher')}
          </Menu.Item>
          <Menu.Item
            disabled={none}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() =>
              download('liqa-favourites.json', writeFavouritesJson(inFileOrder(favourites)))
            }
          >
            {t('cypher.library.file.exportJson')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FilePreview preview={preview} problem={problem} close={close} />
    </>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
