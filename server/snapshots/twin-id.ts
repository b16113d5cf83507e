/**
 * The id of the first, second, … element of the same id. `#` stands before whatever else may follow
 * an id, so that twins stay beside each other.
 */
export function twinId(id: string, twin: number): string {
  return twin === 1 ? id : `${id}#${String(twin).padStart(6, '0')}`;
}
