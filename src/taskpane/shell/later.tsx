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
  let coming: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;

  function begin(): Promise<ComponentType<Props>> {
    hasFailed = false;
    const begun = find().catch((error: unknown) => {
      hasFailed = true;
      throw new PartNotLoaded(load, error);
    });
    coming = begun;
    return begun;
  }

  async function load(): Promise<boolean> {
    const wanted = coming && !hasFailed ? coming : begin();
    try {
      const value = await wanted;
      // By these `use` knows that it has come, and gives it without waiting.
      void Object.assign(wanted, { status: 'fulfilled', value });
      return true;
    } catch {
      // Whoever shows the part tells of it.
      return false;
    }
  }

  const Part = (props: Props): JSX.Element => {
    const Found = use(coming ?? begin());
    return <Found {...props} />;
  };
  return Object.assign(Part, { load });
}
