/** Something that does not hold in a scenario, for its writer: where, what, and what to do. */
export interface Problem {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
  /** Errors stop, warnings do not. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The line of the file with a caret below, where the trouble lies inside an expression. */
  readonly excerpt?: string;
}

/** `rules.yaml:141:11  error  moves.flotilla costs 14, …` */
export const formatProblem = (problem: Omit<Problem, 'severity'> & { readonly severity: string }): string =>
  `${problem.file}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.message}`;
