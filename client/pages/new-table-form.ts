import type { NewTable, ScenarioCard } from '../../shared/wire/http.ts';
import { paceNamed } from './pace-choice.tsx';
import { strengthNamed } from './strength-choice.tsx';

/** The table that a filled form asks for. */
export const chosenFrom = (form: FormData, card: ScenarioCard): NewTable => {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const bots = card.roles.flatMap(({ id }) =>
    text(`seat-${id}`) === 'open' ? [] : [[id, text(`seat-${id}`)] as const],
  );
  const dials = card.tracks.flatMap(({ id, dial, start }) => {
    const value = Number(text(`dial-${id}`));
    return dial && text(`dial-${id}`) !== '' && value !== start[0] ? [[id, value] as const] : [];
  });
  const seed = text('seed');
  return {
    scenario: card.id,
    pace: paceNamed(text('pace')),
    strength: strengthNamed(text('strength')),
    bots: Object.fromEntries(bots),
    start: Object.fromEntries(dials),
    facilitator: form.has('facilitator'),
    spectators: form.has('spectators'),
    talk: form.has('talk'),
    teamSize: Math.max(1, Number(text('teamSize')) || 1),
    ...(seed === '' ? {} : { seed }),
  };
};
