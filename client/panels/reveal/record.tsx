import type { ComponentChildren } from 'preact';
import type { Reveal } from '../../model/reveal.ts';
import type { StageKind } from '../../model/staging.ts';
import { t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { Dawn } from './dawn.tsx';
import { DealHalves } from './deal-halves.tsx';
import type { Open } from './pieces.ts';
import { SettledList } from './settled-list.tsx';
import { TrackList } from './track-list.tsx';

interface RecordProps {
  readonly told: Reveal;
  readonly open: Open;
  /** The track that was asked about, -1 for none. */
  readonly asked?: number;
}

/** What came of the orders, as it is written down: ships, deals, ledger, changes, dawn. */
export const Record = ({ told, open, asked = -1 }: RecordProps) => (
  <>
    {told.sails.length > 0 && (
      <Part stage="ships" title={t('reveal.ships')} open={open}>
        <Sails told={told} />
      </Part>
    )}
    {told.deals.length > 0 && (
      <Part stage="deals" title={t('reveal.deals')} open={open}>
        <DealHalves deals={told.deals} open={open.deals} />
      </Part>
    )}
    {told.settled.length > 0 && (
      <Part stage="ledger" title={t('reveal.ledger')} open={open}>
        <SettledList lines={told.settled} open={open.ledger} />
      </Part>
    )}
    <Part stage="tracks" title={t('reveal.changes')} open={open}>
      <TrackList changes={told.changes} open={open.tracks} asked={asked} />
    </Part>
    {told.events.length + told.injected.length > 0 && (
      <Part stage="dawn" title={t('reveal.events')} open={open}>
        <Dawn told={told} open={open.dawn} />
      </Part>
    )}
  </>
);

const Sails = ({ told }: { readonly told: Reveal }) => (
  <ul class="plain">
    {told.sails.map(({ id, seat, letter, words }) => (
      <li key={id} class="sail">
        <Badge seat={seat} letter={letter} size={20} /> {words}
      </li>
    ))}
  </ul>
);

interface PartProps {
  readonly stage: StageKind;
  readonly title: string;
  readonly open: Open;
  readonly children: ComponentChildren;
}

/** One part of the record; unwritten until its stage comes. */
const Part = ({ stage, title, open, children }: PartProps) => (
  <section class="record-part" data-stage={stage} data-open={open[stage] > 0}>
    <h3>{title}</h3>
    {children}
  </section>
);
