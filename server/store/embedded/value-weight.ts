import { type Data, Type } from 'apache-arrow';

/** A number or the like, by what it costs to turn it into a value: a million of them half a second. */
const SCALAR_BYTES = 64;
const MAP_PARTS = 3;

/** About how many bytes the values `from` to before `to` take, from Arrow's offsets alone. */
export function weightOf(data: Data, from: number, to: number): number {
  const offsets: ArrayLike<number | bigint> = data.valueOffsets;
  const [start, end] = [Number(offsets?.[from] ?? 0), Number(offsets?.[to] ?? 0)];
  const [child] = data.children;
  switch (data.typeId) {
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Binary:
    case Type.LargeBinary:
      return end - start;
    case Type.List:
      return child ? weightOf(child, start, end) : 0;
    case Type.Struct:
      return data.children.reduce((sum, each) => sum + weightOf(each, from, to), 0);
    default:
      return (to - from) * SCALAR_BYTES;
  }
}

/** About how many JavaScript values they become: lists and maps count beside what is in them, maps for more. */
export function partsOf(data: Data, from: number, to: number): number {
  const own = to - from;
  const [child] = data.children;
  switch (data.typeId) {
    case Type.List: {
      const offsets: ArrayLike<number | bigint> = data.valueOffsets;
      const [start, end] = [Number(offsets?.[from] ?? 0), Number(offsets?.[to] ?? 0)];
      return own + (child ? partsOf(child, start, end) : 0);
    }
    case Type.Struct:
      return data.children.reduce((sum, each) => sum + partsOf(each, from, to), MAP_PARTS * own);
    default:
      return own;
  }
}
