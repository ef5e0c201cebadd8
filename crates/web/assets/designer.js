// Dragging steps in the designer. Everything it does, the buttons do, too: it presses the same edit.

import "./staff.js";

const LIST = "ol[data-list]";
const BLOCK = "li[data-at]";

/** Where a drop at this height goes: the list and the block it lands before. */
function spot(list, y) {
  const blocks = [...list.children].filter((one) => one.matches(BLOCK));
  const index = blocks.findIndex((one) => {
    const box = one.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { index: index < 0 ? blocks.length : index, before: blocks[index] ?? null };
}

function designer(page) {
  const form = page.querySelector("form[data-design]");
  if (!form) return;
  const mark = page.createElement("li");
  mark.className = "flow-mark";
  mark.setAttribute("aria-hidden", "true");
  let dragged;

  const begin = (event, edit, image) => {
    dragged = edit;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.setDragImage(image, 12, 12);
    event.stopPropagation();
  };
  const end = () => {
    mark.remove();
    dragged = undefined;
  };
  for (const block of form.querySelectorAll(BLOCK)) {
    block.draggable = true;
    block.addEventListener("dragstart", (event) => begin(event, { at: block.dataset.at }, block.querySelector(".flow-head")));
    block.addEventListener("dragend", end);
  }
  for (const item of page.querySelectorAll(".palette-item")) {
    item.draggable = true;
    item.addEventListener("dragstart", (event) => begin(event, { kind: item.dataset.kind }, item));
    item.addEventListener("dragend", end);
  }

  // The innermost list under the pointer; a block does not go into itself.
  const target = (event) => {
    const list = event.target.closest?.(LIST) ?? form.querySelector(LIST);
    const { at } = dragged ?? {};
    const inside = at !== undefined && `${list?.dataset.list}.`.startsWith(`${at}.`);
    return dragged && list && !inside ? list : undefined;
  };
  form.addEventListener("dragover", (event) => {
    const list = target(event);
    if (!list) return;
    event.preventDefault();
    list.insertBefore(mark, spot(list, event.clientY).before);
  });
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) mark.remove();
  });
  form.addEventListener("drop", (event) => {
    const list = target(event);
    if (!list) return;
    event.preventDefault();
    const { index } = spot(list, event.clientY);
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
