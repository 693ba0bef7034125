/** Changes planted by hand: rules turned around in ways that no single sign of the source shows. */

/** A change by what it replaces, which must stand in the file exactly once. */
export interface Named {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const NAMED: readonly Named[] = [];
