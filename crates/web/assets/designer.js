// Dragging steps in the designer. Everything it does, the buttons do, too: it presses the same edit.

import "./staff.js";

const LIST = "ol[data-list]";
const BLOCK = "li[data-at]";

/** Pixels from the window's edge at which the page moves along, and how far it moves. */
const [EDGE, PACE] = [72, 18];

const blocksOf = (list) => [...list.children].filter((one) => one.matches(BLOCK));

/** The block of a list that something at this height comes before. */
function behind(list, y) {
  return blocksOf(list).find((one) => {
    const box = one.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
}

function designer(page) {
  const form = page.querySelector("form[data-design]");
  if (!form) return;
  const mark = page.createElement("li");
  mark.className = "flow-mark";
  mark.setAttribute("aria-hidden", "true");
  let dragged;

  const drags = (element, edit, image) => {
    element.draggable = true;
    element.addEventListener("dragstart", (event) => {
      dragged = edit;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.setDragImage(image, 12, 12);
      event.stopPropagation();
    });
    element.addEventListener("dragend", () => {
      mark.remove();
      dragged = undefined;
    });
  };
  for (const block of form.querySelectorAll(BLOCK)) drags(block, { at: block.dataset.at }, block.querySelector(".flow-head"));
  // Not the button itself: not every browser drags one.
  for (const item of page.querySelectorAll(".palette-item")) drags(item.closest("li"), { kind: item.dataset.kind }, item);

  // The innermost list under the pointer that the block is not itself around; what lies beside goes to the whole.
  const target = ({ target: under }) => {
    let list = form.contains(under) ? under.closest(LIST) : undefined;
    const isInside = () => dragged.at !== undefined && `${list.dataset.list}.`.startsWith(`${dragged.at}.`);
    while (list && isInside()) list = list.parentElement.closest(LIST);
    return list ?? form.querySelector(LIST);
  };
  const area = form.closest("section");
  const over = (event) => {
    if (!dragged) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    const { clientY: y } = event;
    if (y < EDGE) scrollBy(0, -PACE);
    else if (y > innerHeight - EDGE) scrollBy(0, PACE);
    const list = target(event);
    const before = behind(list, y) ?? null;
    if (mark.parentElement !== list || mark.nextElementSibling !== before) list.insertBefore(mark, before);
  };
  area.addEventListener("dragenter", over);
  area.addEventListener("dragover", over);
  area.addEventListener("dragleave", (event) => {
    if (!area.contains(event.relatedTarget)) mark.remove();
  });
  area.addEventListener("drop", (event) => {
    const list = mark.parentElement;
    if (!dragged || !list) return;
    event.preventDefault();
    // Where the mark was seen, not where the pointer is on a page that has moved meanwhile.
    const index = [...list.children].slice(0, [...list.children].indexOf(mark)).filter((one) => one.matches(BLOCK)).length;
    const where = `${list.dataset.list}:${index}`;
    const button = page.createElement("button");
    button.name = "_do";
    button.value = dragged.kind ? `add:${dragged.kind}:${where}` : `move:${dragged.at}:${where}`;
    button.hidden = true;
    form.append(button);
    form.requestSubmit(button);
  });

  // Only one list of further buttons is open, and Escape closes it.
  const menus = [...form.querySelectorAll(".flow-more")];
  for (const menu of menus) {
    menu.addEventListener("toggle", () => menu.open && menus.forEach((other) => (other.open &&= other === menu)));
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
}

designer(document);
