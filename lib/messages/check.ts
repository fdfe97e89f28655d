// Checks by the shapes of shapes.ts, for the worker.

import * as v from 'valibot';
import type { Check } from './listen.ts';

/** A check from a table of shapes: a message without a value must bring none. */
export function checkBy(shapes: Record<string, v.GenericSchema | null>): Check {
  return (name, value) => {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) throw new Error(`No such message: ${name}`);
    if (shape === null) return undefined;
    return v.parse(shape, value);
  };
}
