import type { NewTable, ScenarioLine } from '../../shared/wire/http.ts';
import { joinCode } from '../model/join-code.ts';
import { claimSeat, fetchByCode, makeTable } from '../net/http.ts';
import { keep, tableBy } from '../net/keys.ts';
import { go } from '../panels/route.ts';
import { t } from '../text/words.ts';
import { attempt } from './attempt.ts';
import { chosenScenario, loadScenarios } from './library.ts';

/** The ways to a table, from the first page. */

/** A table that is to begin as soon as its host is there. */
export const startsAtOnce = new Set<string>();

/** One press: a table, a seat by chance, bots in the others, and it begins. @param wanted - else what is chosen */
export const playNow = (wanted?: ScenarioLine): Promise<void> =>
  attempt(async () => {
    await loadScenarios();
    const scenario = wanted ?? chosenScenario.peek();
    if (!scenario) return;
    const roles = scenario.roles.map(({ id }) => id);
    const role = roles[crypto.getRandomValues(new Uint32Array(1))[0] % roles.length];
    const others = roles.filter(id => id !== role);
    const { table, code, hostKey } = await makeTable({
      scenario: scenario.id,
      bots: Object.fromEntries(others.map(id => [id, ''])),
      // Whoever plays for the first time meets bots that forgive.
      strength: 'easy',
    });
    keep({ table, code, hostKey, scenario: scenario.id });
    const { key } = await claimSeat(table, { code, role, name: t('home.player') });
    keep({ table, key, role });
    startsAtOnce.add(table);
    go(`/t/${code}`);
  });

export const openTable = (chosen: NewTable): Promise<void> =>
  attempt(async () => {
    const { table, code, hostKey } = await makeTable(chosen);
    keep({ table, code, hostKey, scenario: chosen.scenario });
    go(`/t/${code}`);
  });

export const joinByCode = (typed: string): Promise<void> =>
  attempt(async () => {
    const code = joinCode(typed);
    if (!tableBy(code)) await fetchByCode(code);
    go(`/t/${code}`);
  });
