import { useEffect, useState } from 'preact/hooks';
import { strangerParts } from '../model/stranger.ts';
import { keyringOf } from '../net/keys.ts';
import type { Desk } from '../panels/desk.ts';
import { DeskContext } from '../panels/desk-context.ts';
import { later } from '../panels/later.tsx';
import { goHere, rename } from '../panels/route.ts';
import { Waiting } from '../panels/waiting.tsx';
import { fetchTableWords } from '../text/languages.ts';
import { t } from '../text/words.ts';
import { Doorway } from './doorway.ts';
import { Lobby } from './lobby.tsx';
import { Masthead } from './masthead.tsx';
import { startsAtOnce } from './opening.ts';
import { Standing } from './standing.tsx';

const loadPlay = async () => {
  const [{ PlayPage }] = await Promise.all([import('./play.tsx'), fetchTableWords()]);
  return PlayPage;
};
const PlayPage = later(loadPlay, Waiting);
const loadEnd = async () => {
  const [{ EndPage }] = await Promise.all([import('./debrief.tsx'), fetchTableWords()]);
  return EndPage;
};
const EndPage = later(loadEnd, Waiting);

/** So that it is there when it is wanted; what fails now is fetched again then. */
const fetchAhead = (load: () => Promise<unknown>): void => void load().catch(() => undefined);

/** Everything under `/t/`: the door, the lobby, the game, its end. */
export const TablePage = ({ at }: { readonly at: string }) => {
  const [doorway] = useState(() => new Doorway(at));
  useEffect(() => () => doorway.close(), []);
  const where = doorway.where.value;
  switch (where.kind) {
    case 'looking':
      return <Waiting />;
    case 'nowhere':
      return <Nowhere why={where.why} doorway={doorway} />;
    case 'outside':
      return <Lobby parts={strangerParts(where.card, where.table)} doorway={doorway} desk={null} />;
    case 'inside':
      return (
        <DeskContext.Provider value={where.desk}>
          <Inside desk={where.desk} doorway={doorway} />
        </DeskContext.Provider>
      );
  }
};

const Nowhere = ({ why, doorway }: { readonly why: string; readonly doorway: Doorway }) => (
  <div class="home">
    <Masthead />
    <main>
      <p class="lead" role="alert">
        {why}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={() => void doorway.look()}>
          {t('net.again')}
        </button>
        <a class="button" href="/" onClick={goHere}>
          {t('net.home')}
        </a>
      </p>
    </main>
  </div>
);

const Inside = ({ desk, doorway }: { readonly desk: Desk; readonly doorway: Doorway }) => {
  const parts = desk.parts.value;
  const { title } = desk.card.texts;
  const begins = parts?.own.host === true && parts.table.phase === 'lobby' && startsAtOnce.has(desk.session.table);
  useEffect(() => {
    if (begins && startsAtOnce.delete(desk.session.table)) void desk.command({ kind: 'start' });
  }, [begins]);
  useEffect(() => fetchAhead(loadPlay), []);
  const begun = (parts?.table.turn ?? 0) > 1;
  useEffect(() => {
    // A game may end in any turn, and its debrief is to be there at once.
    if (begun) fetchAhead(loadEnd);
  }, [begun]);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [title]);
  const code = parts?.own.code ?? '';
  useEffect(() => {
    if (code !== '' && keyringOf(desk.session.table).code === code) rename(`/t/${code}`);
  }, [code]);
  return (
    <>
      <Standing desk={desk} doorway={doorway} />
      {parts === null || begins ? <Waiting /> : <Phase desk={desk} doorway={doorway} />}
    </>
  );
};

const Phase = ({ desk, doorway }: { readonly desk: Desk; readonly doorway: Doorway }) => {
  const parts = desk.parts.value;
  if (!parts) return <Waiting />;
  if (parts.table.phase === 'lobby') return <Lobby parts={parts} doorway={doorway} desk={desk} />;
  return parts.table.phase === 'ended' ? <EndPage /> : <PlayPage doorway={doorway} />;
};
