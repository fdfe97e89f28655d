// The countries we know: one line each.

import { country as at } from './at.ts';
import { country as be } from './be.ts';
import { country as bg } from './bg.ts';
import { country as ch } from './ch.ts';
import type { Country } from './country.ts';
import { country as cy } from './cy.ts';
import { country as cz } from './cz.ts';
import { country as de } from './de.ts';
import { country as dk } from './dk.ts';
import { country as ee } from './ee.ts';
import { country as es } from './es.ts';
import { country as fi } from './fi.ts';
import { country as fr } from './fr.ts';
import { country as gb } from './gb.ts';
import { country as gr } from './gr.ts';
import { country as hr } from './hr.ts';
import { country as hu } from './hu.ts';
import { country as ie } from './ie.ts';
import { country as is } from './is.ts';
import { country as it } from './it.ts';
import { country as li } from './li.ts';
import { country as lt } from './lt.ts';
import { country as lu } from './lu.ts';
import { country as lv } from './lv.ts';
import { country as mt } from './mt.ts';
import { country as nl } from './nl.ts';
import { country as no } from './no.ts';
import { country as pl } from './pl.ts';
import { country as pt } from './pt.ts';
import { country as ro } from './ro.ts';
import { country as se } from './se.ts';
import { country as si } from './si.ts';
import { country as sk } from './sk.ts';
import { country as us } from './us.ts';

export const countries: readonly Country[] = [
  at,
  be,
  bg,
  ch,
  cy,
  cz,
  de,
  dk,
  ee,
  es,
  fi,
  fr,
  gb,
  gr,
  hr,
  hu,
  ie,
  is,
  it,
  li,
  lt,
  lu,
  lv,
  mt,
  nl,
  no,
  pl,
  pt,
  ro,
  se,
  si,
  sk,
  us,
];
