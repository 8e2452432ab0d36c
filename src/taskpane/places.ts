/** The four places of the pane, in the order of the work. */
export const PLACES = ['overview', 'findings', 'frames', 'cases'] as const;
export type Place = (typeof PLACES)[number];
