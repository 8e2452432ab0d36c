import { type ComponentType, type JSX, use } from 'react';

/** A part of the pane that is loaded when it is first needed. */
export interface LaterPart<Props> {
  (props: Props): JSX.Element;
  /** Begins to load it, unless that is under way or done; after a failure, again. Gives whether it is there then. */
  readonly load: () => Promise<boolean>;
}

/** Thrown to the nearest `LoadBoundary` when a part cannot be had, as without a network. */
export class PartNotLoaded extends Error {
  constructor(
    readonly load: () => Promise<boolean>,
    cause: unknown,
  ) {
    super('A part of the pane was not loaded.', { cause });
  }
}

/**
 * Makes such a part. Once loaded it is shown at once, without the blink of `React.lazy`; until then it suspends. It does
 * not try again by itself.
 */
export function later<Props extends object>(find: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;

  function begin(): Promise<ComponentType<Props>> {
    hasFailed = false;
    coming = find().catch((error: unknown) => {
      hasFailed = true;
      throw new PartNotLoaded(load, error);
    });
    return coming;
  }

  async function load(): Promise<boolean> {
    try {
      loaded = await (coming && !hasFailed ? coming : begin());
      return true;
    } catch {
      // Whoever shows the part tells of it.
      return false;
    }
  }

  const Part = (props: Props): JSX.Element => {
    const Found = loaded ?? use(coming ?? begin());
    return <Found {...props} />;
  };
  return Object.assign(Part, { load });
}
