/** A page gone through by keyboard alone: every stop on the way is seen, and nothing is clicked. */
import type { Locator, Page } from 'playwright-core';

/** Stops that a Tab may make before what is looked for counts as out of reach. */
const MOST_STOPS = 160;

/** What has the focus, in a line; with what is wrong about how it is seen. */
const stopOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { line: 'nothing', fault: '' };
    const line = `${element.tagName.toLowerCase()} “${(element.ariaLabel ?? element.innerText).trim().slice(0, 60)}”`;
    // The guards at both ends of a dialog lead on by themselves.
    if (element.ariaHidden === 'true') return { line, fault: '' };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    if (outlineStyle === 'none' || outlineWidth === '0px') return { line, fault: 'has no ring' };
    return { line, fault: width === 0 || bottom <= 0 || top >= innerHeight ? 'is out of sight' : '' };
  });

const isThere = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes on by Tab (`back`: by Shift-Tab) until `target` has the focus. Throws where a stop cannot be seen, or it is not reached. */
export async function reach(target: Locator, { back = false } = {}): Promise<void> {
  const page = target.page();
  await target.waitFor();
  const passed: string[] = [];
  while (!(await isThere(target))) {
    if (passed.length > MOST_STOPS) throw new Error(`Out of reach by Tab: ${target}\n${passed.join('\n')}`);
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const { line, fault } = await stopOf(page);
    passed.push(line);
    if (fault) throw new Error(`A stop ${fault}: ${line}, after\n${passed.slice(-4).join('\n')}`);
  }
}

/** Opens a page and waits until it runs: before, Enter does nothing in its forms. */
export async function openRunning(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => !document.querySelector('main button[type=submit]:disabled'));
}

/** Goes to something by Tab and presses Enter. */
export async function enter(target: Locator): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('Enter');
}

/** Goes to a field by Tab and types over what is in it. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('Control+A');
  await target.page().keyboard.type(text);
}

/** Waits until something has the focus by itself, as after a deed or a dialog that closed. */
export async function hasFocus(target: Locator): Promise<void> {
  await target.waitFor();
  await target
    .page()
    .waitForFunction((element) => element === document.activeElement, await target.elementHandle());
}
