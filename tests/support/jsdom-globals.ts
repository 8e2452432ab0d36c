import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these; jsdom does not give them to its window.
Object.assign(globalThis, { TextDecoder, TextEncoder });
