import type { Chart } from '../chart/chart.ts';
import { type InkedChart, inked } from './ink.ts';

const urls = import.meta.glob<string>('../generated/charts/*.json', { query: '?url', import: 'default', eager: true });

const EMPTY: Omit<Chart, 'id'> = {
  land: '',
  borders: '',
  graticule: '',
  tropic: '',
  hatched: '',
  tints: [],
  countries: [],
  seas: [],
  places: {},
  lanes: {},
  frame: [-1000, -1000, 1000, 1000],
  inset: null,
};

const fetched = new Map<string, Promise<InkedChart>>();

const fetchChart = async (id: string): Promise<InkedChart> => {
  const url = urls[`../generated/charts/${id}.json`];
  if (!url) return inked({ ...EMPTY, id });
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the chart of ${id} was not served: ${answer.status}`);
  const chart: Chart = await answer.json();
  return inked(chart);
};

/** Whether a scenario has a chart at all; without one the board stays an empty globe. */
export const hasChart = (id: string): boolean => `../generated/charts/${id}.json` in urls;

/** A scenario's chart, fetched once; a failure is tried again the next time. */
export const chartOf = (id: string): Promise<InkedChart> => {
  const known = fetched.get(id);
  if (known) return known;
  const chart = fetchChart(id);
  fetched.set(id, chart);
  chart.catch(() => fetched.delete(id));
  return chart;
};
