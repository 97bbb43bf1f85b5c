/** Something wrong inside an expression: where it starts and ends in the text, and a sentence with a remedy. */
export interface Trouble {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** Leaves the parser or the type check at the first trouble; caught by `compileExpression` alone. */
export class ExpressionError extends Error {
  readonly trouble: Trouble;

  constructor(from: number, to: number, message: string) {
    super(message);
    this.trouble = { from, to, message };
  }
}
