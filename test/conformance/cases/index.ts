// All cases by area, in the order in which they are run.
import type { Case } from '../case';
import { cases as a1 } from './a1';
import { cases as auth } from './auth';
import { cases as cells } from './cells';
import { cases as chart } from './chart';
import { cases as clear } from './clear';
import { cases as condfmt } from './condfmt';
import { cases as dataops } from './dataops';
import { cases as dims } from './dims';
import { cases as filter } from './filter';
import { cases as finder } from './finder';
import { cases as format } from './format';
import { cases as formula } from './formula';
import { cases as html } from './html';
import { cases as locales } from './locales';
import { cases as lock } from './lock';
import { cases as merge } from './merge';
import { cases as metadata } from './metadata';
import { cases as names } from './names';
import { cases as nav } from './nav';
import { cases as notes } from './notes';
import { cases as props } from './props';
import { cases as protect } from './protect';
import { cases as richtext } from './richtext';
import { cases as typing } from './typing';
import { cases as ui } from './ui';
import { cases as validation } from './validation';
import { cases as values } from './values';
import { cases as workbook } from './workbook';

export const casesByArea: Record<string, Case[]> = {
  a1,
  auth,
  chart,
  clear,
  condfmt,
  dataops,
  dims,
  filter,
  finder,
  format,
  formula,
  html,
  lock,
  merge,
  metadata,
  names,
  nav,
  notes,
  props,
  protect,
  richtext,
  ui,
  validation,
  values,
  workbook,
  cells,
  typing,
  locales,
};
