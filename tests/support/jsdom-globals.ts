import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these; jsdom does not give them to its window.
Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof window !== 'undefined') window.scrollTo = () => undefined;
// A page that a person looks at has the focus.
if (typeof document !== 'undefined') document.hasFocus = () => true;
