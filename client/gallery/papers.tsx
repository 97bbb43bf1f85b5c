import { ribbon } from '../model/debrief/ribbon.ts';
import { frontPage } from '../model/press.ts';
import { reveal } from '../model/reveal.ts';
import { RibbonPicture } from '../panels/debrief/ribbon.tsx';
import { PressPage } from '../panels/press-page.tsx';
import { Dawn } from '../panels/reveal/dawn.tsx';
import { DealHalves } from '../panels/reveal/deal-halves.tsx';
import { OrderTable } from '../panels/reveal/order-table.tsx';
import { SettledList } from '../panels/reveal/settled-list.tsx';
import { TrackList } from '../panels/reveal/track-list.tsx';
import { atDesk, deskOf, flagship } from './desks.tsx';
import type { Scene } from './scene.ts';
import { Sheet, State } from './sheet.tsx';
import { endOf, reportsOf } from './still.ts';
import { whatIfSheet } from './what-if.tsx';

const desk = () => deskOf({ seat: 1, state: flagship.last });

const press = () => {
  const at = desk();
  const reports = reportsOf(flagship);
  return atDesk(
    at,
    <Sheet title="Front pages">
      {reports.map((_, turn) => (
        <State key={turn} of={`No. ${turn + 1}`}>
          <PressPage
            card={at.card}
            page={frontPage(
              at.card,
              reports.slice(0, turn + 1),
              turn === reports.length - 1 ? flagship.last.ending : -1,
            )}
          />
        </State>
      ))}
    </Sheet>,
  );
};

/** Each list of every reveal, halfway and read to its end. */
const reveals = () => {
  const at = desk();
  const told = reportsOf(flagship)
    .filter(({ turn }) => turn > 0)
    .map(report => reveal(at.card, report));
  return atDesk(
    at,
    <Sheet title="Lists of the reveal">
      {told.map(each => (
        <State key={each.turn} of={`Turn ${each.turn}`}>
          <div class="paper on-paper">
            <OrderTable told={each} open={each.turn === 1 ? 3 : 99} />
            <DealHalves deals={each.deals} open={99} />
            <SettledList lines={each.settled} open={99} />
            <TrackList changes={each.changes} open={each.turn === 1 ? 2 : 99} asked={each.changes[0]?.track ?? -1} />
            <Dawn told={each} open={99} />
          </div>
        </State>
      ))}
    </Sheet>,
  );
};

const ribbons = () => {
  const { card } = desk();
  return (
    <Sheet title="Who answered whom">
      <div class="paper on-paper">
        <RibbonPicture card={card} ribbon={ribbon(card, endOf(flagship))} />
      </div>
    </Sheet>
  );
};

export const PAPERS: readonly Scene[] = [
  { id: 'press', title: 'Front pages', show: press },
  { id: 'reveals', title: 'Lists of the reveal', show: reveals },
  { id: 'if', title: 'What if', show: whatIfSheet },
  { id: 'ribbons', title: 'Ledger ribbon', show: ribbons },
];
