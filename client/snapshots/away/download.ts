import { ask } from '../../remote/ask.ts';

/** Hands a text or bytes over as a file. */
export function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Fetches a file and hands it over under the server's name for it, or with `as` under that name and
 * the same ending; resolves to the name. `came` hears of the bytes so far.
 */
export async function download(
  address: string,
  init: RequestInit & { readonly as?: string | undefined },
  came: (bytes: number) => void,
): Promise<string> {
  const { as, ...request } = init;
  const response = await ask(address, request);
  const reader = response.body?.getReader();
  // Blobs of their own lie outside the page's memory.
  let parts: Blob[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    parts = [...parts, new Blob([value])];
    bytes += value.length;
    came(bytes);
  }
  const given = fileNameIn(response.headers.get('content-disposition') ?? '') ?? 'liqa';
  const name = as === undefined ? given : `${safeName(as)}${/\.[^.]+$/u.exec(given)?.[0] ?? ''}`;
  handOver(new Blob(parts, { type: response.headers.get('content-type') ?? '' }), name);
  return name;
}

/** The file's name in a `Content-Disposition`; the one in UTF-8 where there are two. */
export function fileNameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/iu.exec(disposition) ?? [];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  const [, quoted, bare] = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/iu.exec(disposition) ?? [];
  return quoted?.replace(/\\(.)/gu, '$1') ?? bare;
}

/** A name that every file system takes. */
export function safeName(name: string): string {
  const safe = name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').replace(/^[.\s]+|[.\s]+$/gu, '');
  return Array.from(safe).slice(0, 100).join('') || 'liqa';
}
