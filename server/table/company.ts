import type { PersonRow } from '../store/store.ts';
import type { Link } from './link.ts';

/** Who belongs to a table, and who of them is there. */
export class Company {
  readonly #people: Map<string, PersonRow>;
  readonly #links = new Set<Link>();
  #changes = 0;

  constructor(people: readonly PersonRow[]) {
    this.#people = new Map(people.map(person => [person.id, person]));
  }

  get people(): ReadonlyMap<string, PersonRow> {
    return this.#people;
  }

  get links(): ReadonlySet<Link> {
    return this.#links;
  }

  /** Counts up with every change: as long as it stands, nobody came or went. */
  get changes(): number {
    return this.#changes;
  }

  admit(person: PersonRow): void {
    this.#people.set(person.id, person);
    this.#changes++;
  }

  dismiss(id: string): void {
    this.#people.delete(id);
    this.#changes++;
  }

  connect(link: Link): void {
    this.#links.add(link);
    this.#changes++;
  }

  disconnect(link: Link): void {
    this.#links.delete(link);
    this.#changes++;
  }

  isHere(person: string): boolean {
    for (const link of this.#links) if (link.person === person) return true;
    return false;
  }
}
