import { Papers } from '../papers/papers';

/** For what shows papers but makes none. */
export const NO_PAPERS = new Papers({
  desk: () => Promise.reject(new Error('no desk')),
  read: () => Promise.reject(new Error('no workbook')),
  hold: () => Promise.resolve(1),
  ownTemplate: () => Promise.reject(new Error('no template')),
  keptTemplate: () => Promise.resolve(null),
  keepTemplate: () => Promise.resolve(false),
  now: () => '2022-06-01T08:00:00Z',
});
