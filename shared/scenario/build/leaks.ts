import type { Move, Scenario } from '../scenario.ts';
import { placeInText } from '../source.ts';
import { dotted, type Work, warnAt } from './work.ts';

/** A condition that reads what a party may not see is asked at the reveal: the writer should know. */
export const checkLeaks = (work: Work, scenario: Scenario): void => {
  for (const role of scenario.roles.keys()) checkResource(work, scenario, role);
  for (const move of scenario.moves) {
    for (const name of namesRead(scenario, move)) {
      const roles = move.parties.map(party => party.role).filter(role => role !== -1 && name.isHidden(role));
      if (roles.length > 0) warn(work, scenario, move, name.written, roles);
    }
  }
};

/** What one may afford shows what one holds. */
const checkResource = (work: Work, scenario: Scenario, role: number): void => {
  const { id, resource } = scenario.roles[role];
  const track = scenario.tracks[resource];
  if (track === undefined || track.seenBy === null || track.seenBy[role]) return;
  const who = roleTitle(scenario, role);
  const message = `roles.${id}.resource is '${track.id}', which ${who} may not see: add ${id} to tracks.${track.id}.seen_by.`;
  warnAt(work, ['roles', id, 'resource'], message);
};

interface Name {
  readonly written: string;
  readonly isHidden: (role: number) => boolean;
}

const namesRead = (scenario: Scenario, { requires }: Move): readonly Name[] => {
  if (requires === null) return [];
  const tracks = requires.reads.tracks.map(index => scenario.tracks[index]);
  const moves = requires.reads.moves.map(index => scenario.moves[index]);
  return [
    ...tracks.map(track => ({
      written: track.id,
      isHidden: (role: number) => track.seenBy !== null && !track.seenBy[role],
    })),
    ...moves.map(move => ({
      written: move.id,
      isHidden: (role: number) => move.covert && move.parties.every(party => party.role !== role),
    })),
  ];
};

const warn = (work: Work, scenario: Scenario, move: Move, name: string, roles: readonly number[]): void => {
  const path = [...(work.ids.moves.get(move.id)?.path ?? []), 'requires'];
  const text = move.requires?.text ?? '';
  const who = roles.map(role => roleTitle(scenario, role)).join(' and ');
  const does = move.parties.length > 1 ? 'offer' : 'order';
  const message = `${dotted(path)} reads '${name}', which ${who} may not see. ${who} will be able to ${does} it, and ${roles.length > 1 ? 'learn' : 'learns'} only at the reveal whether it held.`;
  work.problems.push({ ...placeInText(work.source, path, text, wordAt(text, name)), severity: 'warning', message });
};

const wordAt = (text: string, name: string): number => Math.max(0, text.search(new RegExp(`\\b${name}\\b`)));

export const roleTitle = ({ texts, languages, roles }: Scenario, role: number): string => {
  const id = roles[role]?.id ?? '';
  return texts[languages[0]].roles[id]?.title ?? id;
};
