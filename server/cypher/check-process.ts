/** The process in which statements are checked, started by `statement-checks.ts`. */
import { checkStatement } from './check-statement.ts';

process.on('message', (asked: Parameters<typeof checkStatement>) => {
  process.send?.(checkStatement(...asked));
});
// The grammar is loaded.
process.send?.('ready');

// The server ends it; the terminal's Ctrl+C reaches both at once.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
