/**
 * The items of a JSON array as text, just as they are written: read as values, integers past 2^53
 * and floats such as `1.0` would lose what they are.
 *
 * @example splitJson('[1,"a,b",{"c":[2,3]}]') // ['1', '"a,b"', '{"c":[2,3]}']
 */
export function splitJson(array: string): readonly string[] {
  const items: string[] = [];
  let [depth, start, inText] = [0, 1, false];
  for (let at = 1; at < array.length - 1; at += 1) {
    const sign = array[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 0) {
      items.push(array.slice(start, at));
      start = at + 1;
    }
  }
  const last = array.slice(start, -1);
  return last === '' ? items : [...items, last];
}
