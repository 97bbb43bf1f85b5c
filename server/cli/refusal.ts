/** What a command will not do, in a sentence for whoever typed it: what is wrong, with the value, then what to do. */
export class Refusal extends Error {}
