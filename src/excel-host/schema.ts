import { z } from 'zod';

// The demo runs under a Content-Security-Policy without `unsafe-eval`; zod's compiled parsers would report a breach.
z.config({ jitless: true });

export { z };
