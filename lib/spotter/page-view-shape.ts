// A page's view as a shape that can be checked: it comes from a web page's process. Only the worker imports this.

import * as v from 'valibot';
import type { PageView } from './page-view.ts';

const line = v.pipe(v.string(), v.maxLength(10_000));
const zone = v.picklist(['main', 'header', 'navigation', 'aside', 'footer', 'consent', 'form', 'comments']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Bounded well above what view-page.ts collects; what is larger or of another form is refused. */
export const pageViewSchema = v.object({
  url: v.nullable(line),
  canonical: v.nullable(line),
  base: v.nullable(line),
  title: line,
  blocks: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(700_000)), level: count, zone, linked: count })),
    v.maxLength(50_000),
  ),
  links: v.pipe(
    v.array(v.object({ href: line, text: line, marks: line, zone, headline: v.boolean(), around: count })),
    v.maxLength(5000),
  ),
}) satisfies v.GenericSchema<unknown, PageView>;

/** A page and its frames of the same origin. */
export const pageViewsSchema = v.pipe(v.array(pageViewSchema), v.maxLength(10));
