import { config } from 'zod/v4/core';

// The page's policy lets nothing be made of text: the validator must not even try.
config({ jitless: true });
