/**
 * zod writes faster code for its schemas where it may evaluate text, and finds out by trying, which the pane's
 * Content-Security-Policy refuses and reports. It is told beforehand by the place that all its parts share, so that the
 * library itself stays out of the pane's first view. To be imported first.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
