import type { WhatIfDesk } from '../model/debrief/what-if.ts';
import { json } from './http.ts';

/** Where what might have been is asked: at a table with one of its keys, or behind the token of a debrief. */
export const whatIfAt = (
  at: { readonly table: string; readonly key: string } | { readonly token: string },
): WhatIfDesk => {
  const home = 'table' in at ? `tables/${encodeURIComponent(at.table)}` : `debriefs/${encodeURIComponent(at.token)}`;
  const path = `/api/${home}/what-if`;
  const known = 'table' in at ? { key: at.key } : {};
  return {
    ordersThen: (turn, role) => json(`${path}?turn=${turn}&role=${role}`, known),
    ask: body => json(path, { method: 'POST', body, ...known }),
  };
};
