/** What the language library calls on iterators and sets, for browsers and Node before they had it. */
const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

function add(to: object, name: string, value: (...given: never[]) => unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { configurable: true, writable: true, value });
}

add(iterators, 'toArray', function toArray(this: Iterable<unknown>) {
  return [...this];
});
add(Set.prototype, 'union', function union(this: Set<unknown>, other: Set<unknown>) {
  return new Set([...this, ...other]);
});
add(Set.prototype, 'intersection', function intersection(this: Set<unknown>, other: Set<unknown>) {
  return new Set([...this].filter((each) => other.has(each)));
});
