/** The elements that stand in the page, and making others. */

type Content = string | Node | readonly (string | Node)[];

export function byId<Found extends HTMLElement = HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found as Found;
}

export function make(
  tag: string,
  content: Content,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tag);
  element.append(...(Array.isArray(content) ? content : [content as string | Node]));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function button(content: Content, action: () => void): HTMLElement {
  const element = make('button', content, { type: 'button', dir: 'auto' });
  element.addEventListener('click', action);
  return element;
}
