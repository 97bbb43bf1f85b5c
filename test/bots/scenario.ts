export const indexOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex(each => each.id === id);
