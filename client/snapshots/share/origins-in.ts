/**
 * The sites in a text, one a line; a whole address counts as its site. `wrong` is the first line
 * that is none.
 */
export function originsIn(text: string): {
  readonly origins: readonly string[];
  readonly wrong?: string;
} {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const origins: string[] = [];
  for (const line of lines) {
    const origin = originOf(line);
    if (origin === undefined) return { origins, wrong: line };
    if (!origins.includes(origin)) origins.push(origin);
  }
  return { origins };
}

function originOf(line: string): string | undefined {
  if (!/^https?:\/\//iu.test(line)) return undefined;
  try {
    const { origin, username, password } = new URL(line);
    return username === '' && password === '' ? origin : undefined;
  } catch {
    return undefined;
  }
}
