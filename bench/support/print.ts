import os from 'node:os';

/** Says what is measured, on which machine, and what it is held to. */
export function printHeading(what: string, target: string): void {
  const cpu = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  console.log(`\n${what}`);
  console.log(
    `  on ${cpu.length} cores (${cpu[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ` +
      `${process.platform}, Node ${process.versions.node}`,
  );
  console.log(`  wanted: ${target}\n`);
}

/** Prints rows below each other, columns aligned; the first row is the heading. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`);
    if (index === 0) console.log(`  ${widths.map((width) => '-'.repeat(width)).join('   ')}`);
  }
  console.log('');
}

export function milliseconds(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return value >= 100 ? `${Math.round(value)} ms` : `${value.toFixed(1)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)} ×`;
}
