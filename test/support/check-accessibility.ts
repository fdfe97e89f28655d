// One call that holds a rendered component to axe's rules. Contrast is left out: happy-dom computes no colours
// (test/components/contrast.test.ts holds the colours themselves to WCAG).

import axe from 'axe-core';

/** @returns one line for each broken rule; none when all hold. */
export async function findBarriers(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
