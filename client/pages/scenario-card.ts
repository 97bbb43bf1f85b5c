import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import { scenarioCard } from '../net/cards.ts';
import { language } from '../text/words.ts';

interface Wanted {
  /** `undefined` while it is not known. */
  readonly scenario: string | undefined;
  /** Of the text that a game was played with, '' for today's. */
  readonly hash: string;
}

/** A scenario in the reader's language, `null` until it has come; while another is on its way, the one before stays. */
export const useScenarioCard = ({ scenario, hash }: Wanted, fail: (error: Error) => void): ScenarioCard | null => {
  const [card, setCard] = useState<ScenarioCard | null>(null);
  const spoken = language.value;
  useEffect(() => {
    if (scenario === undefined) return;
    let wanted = true;
    scenarioCard(scenario, spoken, hash).then(
      come => {
        if (wanted) setCard(come);
      },
      (error: Error) => {
        if (wanted) fail(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [scenario, hash, spoken]);
  return card;
};
