import type { ComponentChildren, TargetedToggleEvent } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { gameWords, glossary, inPieces } from '../model/vocabulary.ts';
import { language } from '../text/words.ts';
import { useDesk } from './desk-context.ts';

interface TermProps {
  readonly word: string;
  /** Its sentence, or several. */
  readonly about: ComponentChildren;
  /** Names the button where its face does not. */
  readonly label?: string;
  readonly class?: string;
  /** What is seen; the word itself where nothing is given. */
  readonly children?: ComponentChildren;
}

/** A word that can be asked: pressed, it opens its sentence as a small paper beside it. */
export const Term = ({ word, about, label, class: className = 'term', children }: TermProps) => {
  const paper = useId();
  return (
    <>
      <button type="button" class={className} popovertarget={paper} aria-label={label}>
        {children ?? word}
      </button>
      <span id={paper} class="term-paper" popover="auto" onToggle={lay}>
        <strong>{word}</strong> {about}
      </span>
    </>
  );
};

const GAP = 8;

/** Lays the paper below its word, above it where there is no room, and never beyond the edge of the screen. */
const lay = ({ currentTarget: paper, newState }: TargetedToggleEvent<HTMLElement>) => {
  paper.dataset.laid = String(newState === 'open');
  const word = document.querySelector(`[popovertarget="${CSS.escape(paper.id)}"]`)?.getBoundingClientRect();
  if (newState !== 'open' || !word) return;
  const { width, height } = paper.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(word.left, innerWidth - width - GAP));
  const below = word.bottom + GAP + height <= innerHeight;
  paper.style.setProperty('left', `${left}px`);
  paper.style.setProperty('top', `${below ? word.bottom + GAP : Math.max(GAP, word.top - GAP - height)}px`);
};

interface ExplainedProps {
  readonly text: string;
  /** Rules also explain the game's own words. */
  readonly rules?: boolean;
}

/** Text in which every word of the glossary can be asked where it first stands. */
export const Explained = ({ text, rules = false }: ExplainedProps) => {
  const { card } = useDesk();
  const spoken = language.value;
  const words = useMemo(() => new Map([...(rules ? gameWords() : []), ...glossary(card)]), [card, rules, spoken]);
  return (
    <>
      {inPieces(text, words).map((piece, at) =>
        piece.term === '' ? (
          piece.text
        ) : (
          <Term key={at} word={piece.term} about={words.get(piece.term)}>
            {piece.text}
          </Term>
        ),
      )}
    </>
  );
};
