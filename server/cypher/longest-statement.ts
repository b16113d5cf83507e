/** Bytes of one statement in UTF-8. Apart, so that knowing it needs no grammar. */
export const LONGEST_STATEMENT = 20_000;
