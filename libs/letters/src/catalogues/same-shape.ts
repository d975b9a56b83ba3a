/** The same keys with other words: what every catalogue beside the Dutch one must be. */
export type SameShape<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameShape<Tree[Key]>;
};
