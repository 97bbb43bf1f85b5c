import '../styles/play.css';
import '../styles/reveal.css';
import '../styles/end.css';
import '../styles/ribbon.css';
import '../styles/print.css';
import { useMemo } from 'preact/hooks';
import { keyringOf } from '../net/keys.ts';
import { whatIfAt } from '../net/what-if.ts';
import { EndActions } from '../panels/debrief/actions.tsx';
import { Dossier } from '../panels/debrief/dossier.tsx';
import { useDesk, useParts } from '../panels/desk-context.ts';
import { RevealSheet } from '../panels/reveal-sheet.tsx';
import { go } from '../panels/route.ts';
import { Waiting } from '../panels/waiting.tsx';
import { Masthead } from './masthead.tsx';

/** How it ended, and all that the table argues about. */
export const EndPage = () => {
  const desk = useDesk();
  const { card, end, own } = useParts();
  const { table } = desk.session;
  const whatIf = useMemo(() => {
    const { key, hostKey } = keyringOf(table);
    const known = key ?? hostKey;
    return known === undefined ? null : whatIfAt({ table, key: known });
  }, [table]);
  if (!end) return <Waiting />;
  return (
    <div class="end">
      <Masthead />
      <main>
        <Dossier card={card} end={end} mine={own.seat} whatIf={whatIf}>
          <EndActions desk={desk} onGo={go} />
        </Dossier>
      </main>
      <RevealSheet />
    </div>
  );
};
