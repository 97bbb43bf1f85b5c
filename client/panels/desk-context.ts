import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Parts } from '../model/parts.ts';
import type { Desk } from './desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** @throws Error outside a table's page */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('there is no desk here');
  return desk;
};

/** What the table has told; panels stand only where there is something. @throws Error before that */
export const useParts = (): Parts => {
  const parts = useDesk().parts.value;
  if (!parts) throw new Error('the table has not told anything yet');
  return parts;
};
