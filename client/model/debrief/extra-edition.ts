import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { wireReport } from '../../../shared/wire/report.ts';
import { type FrontPage, frontPage } from '../press.ts';

/** The last issue, which the ending leads: though all is open by now, it prints no more than it could on the day. */
export const extraEdition = (card: ScenarioCard, { reports, ending }: EndMessage): FrontPage =>
  frontPage(card, reports.map(wireReport), ending);
