import type { FrameLocator, Page } from 'playwright-core';

/** What a person who goes by the Tab key meets at one stop. */
export interface Stop {
  /** The control's name, as a screen reader would begin. */
  readonly name: string;
  readonly role: string;
  /** Whether it looks otherwise than without the focus. */
  readonly isSeen: boolean;
  /** Where it stands in the pane as laid out, in px; null for what stays at the top of it. */
  readonly top: number | null;
}

/** Has the pane keep all that is said aloud in it, from when it is loaded; before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { saidAloud: said });
    const live = '[aria-live], [role=status], [role=alert]';
    const say = (node: Element | null | undefined): void => {
      const text = node?.textContent.trim() ?? '';
      if (text !== '') said.push(text.replaceAll(/\s+/g, ' '));
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        // An alert is read when it comes, all else only where its region stood before.
        const alerts = Array.from(addedNodes).flatMap((node) =>
          node instanceof Element
            ? [node, ...node.querySelectorAll('*')].filter((one) => one.role === 'alert')
            : [],
        );
        if (alerts.length > 0) alerts.forEach(say);
        else if (addedNodes.length > 0 || target instanceof Text) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest(live);
          if (!region) continue;
          if (region.ariaAtomic !== 'false') say(region);
          else for (const node of addedNodes) if (node instanceof Element) say(node);
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said aloud in the pane since the last time. */
export async function saidIn(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator('html').evaluate(() => {
    const said: unknown = Reflect.get(window, 'saidAloud');
    return Array.isArray(said) ? said.splice(0).map(String) : [];
  });
}

/** What has the focus, in a few words; `null` when nothing has, so that the next Tab begins from nowhere. */
export async function focusIn(pane: FrameLocator): Promise<string | null> {
  return pane.locator('html').evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body || at === document.documentElement) return null;
    return (at.ariaLabel ?? at.textContent).trim().replaceAll(/\s+/g, ' ').slice(0, 80);
  });
}

/** What has the focus and cannot be seen, since something else stands over its middle; null when it can. */
export async function coveredIn(pane: FrameLocator): Promise<string | null> {
  return pane.locator('html').evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at.closest('.bar, .written-notice')) return null;
    const { left, top, width, height } = at.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over && (at.contains(over) || over.contains(at)) ? null : at.textContent.slice(0, 60);
  });
}

/** The names of all controls that Tab should come to, in the order in which they are read; of radio buttons, the chosen. */
export async function reachableIn(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator('html').evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const isReached = (one: HTMLElement): boolean =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.checkVisibility() &&
      !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked);
    return Array.from(all)
      .filter(isReached)
      .map((one) => {
        const labels =
          one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null;
        const label = Array.from(labels ?? [], ({ textContent }) => textContent).join(' ');
        return (one.ariaLabel ?? (label || one.textContent)).trim().replaceAll(/\s+/g, ' ');
      });
  });
}

/**
 * Goes through the whole pane by the Tab key, from before its first control until the focus leaves it.
 *
 * @throws an error when that takes more than 400 stops, as where the focus is caught.
 */
export async function tabStops(page: Page, pane: FrameLocator): Promise<readonly Stop[]> {
  const root = pane.locator('html');
  await root.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  while (stops.length < 400) {
    await page.keyboard.press('Tab');
    const stop = await root.evaluate((): Stop | null => {
      const { activeElement: at } = document;
      if (!at || at === document.body || !document.hasFocus()) return null;
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
      const label = Array.from(labels ?? [], ({ textContent }) => textContent).join(' ');
      const box = at.getBoundingClientRect();
      const look = (): string => {
        const shown = [at, at.parentElement, at.nextElementSibling, at.closest('label')].flatMap((one) =>
          one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : [],
        );
        return shown
          .map((style) => [style.outline, style.boxShadow, style.border, style.background].join())
          .join();
      };
      const focused = look();
      const held = at instanceof HTMLElement ? at : null;
      held?.blur();
      const without = look();
      held?.focus({ preventScroll: true });
      return {
        name: (at.ariaLabel ?? (label || at.textContent)).trim().replaceAll(/\s+/g, ' '),
        role: at.role ?? at.tagName.toLowerCase(),
        isSeen: focused !== without && box.width > 0 && box.height > 0,
        top: at.closest('header') ? null : Math.round(box.top + scrollY),
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('The focus does not come out of the pane.');
}

/** Asks until the answer is as wanted, for fifteen seconds; gives the last answer. */
export async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  let answer = await ask();
  while (!isWanted(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
}
