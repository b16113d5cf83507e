/** The path of a Chromium that works; throws `SetupError` (what, why, help) when none can be had. */
export function ensureChromium(): Promise<string>;
