// @vitest-environment happy-dom

import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { findBarriers } from '../support/check-accessibility.ts';

it('finds what the component tests rely on it to find', async () => {
  const { container } = render(
    <div>
      <button type="button" />
      <input />
    </div>,
  );
  const barriers = (await findBarriers(container)).join('\n');
  expect(barriers).toContain('button-name');
  expect(barriers).toContain('label');
});
