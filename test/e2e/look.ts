import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * What is wrong with the layout: a page that must be scrolled sideways, something that sticks out of it, a text that is cut.
 * A text is cut where its box hides what does not fit; what scrolls by itself and what is for the ear alone may.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`page: ${root.scrollWidth} > ${root.clientWidth} wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('.hidden, .skip, svg *, option') || element.closest('[hidden]')) continue;
      const box = element.getBoundingClientRect();
      // A box of one pixel is for the ear alone.
      if (box.width <= 1 || box.height <= 1) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 30)}"`;
      if (box.right > root.clientWidth + 1 || box.left < -1) faults.push(`${name}: sticks out`);
      const style = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cut =
        (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut) faults.push(`${name}: cut`);
    }
    return faults;
  });
}

/** What can be reached by the tab key, but is too small to hit (WCAG 2.2, 2.5.8: 24 by 24). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input:not([type=radio])')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
