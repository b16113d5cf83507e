/**
 * Node's arguments that run the server. Its memory for young objects stays small: what it streams
 * (snapshots, reports, answers) is short-lived, and with the 16 MB that Node takes otherwise much of
 * it was held until the next full collection (`npm run bench snapshot`).
 */
export const SERVER_ARGUMENTS = ['--max-semi-space-size=4', '--import', 'tsx', 'server/main.ts'];
