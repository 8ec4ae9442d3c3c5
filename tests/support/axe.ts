/** What axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * All rules of axe, at half of what its own way costs: that opens another page to put together what it found in the frames,
 * which a page without any has no use for, and describes every element that is well, which nobody reads.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1).options({ resultTypes: ['violations'] });
