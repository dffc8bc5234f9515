// Danh sách dưới ô tìm: listbox của một combobox. Con trỏ bàn phím luôn ở trong ô; lựa chọn đang xét
// được chỉ bằng aria-activedescendant (WAI-ARIA APG, “Editable Combobox With List Autocomplete”).

import { element } from "./ket-qua.js";

const ID = "tim-ds";
const NEXT = {
  ArrowDown: (at, count) => (at + 1 < count ? at + 1 : -1),
  ArrowUp: (at, count) => (at === -1 ? count - 1 : at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

export class Listbox {
  /** Nối danh sách với ô gõ `input`. */
  constructor(input) {
    this.input = input;
    this.at = -1;
    this.node = element("div", { role: "listbox", id: ID, class: "tim__ds", tabindex: "-1", hidden: true });
    const said = { role: "combobox", "aria-expanded": "false", "aria-haspopup": "listbox", "aria-autocomplete": "list" };
    for (const [name, value] of Object.entries(said)) {
      input.setAttribute(name, value);
    }
    input.setAttribute("aria-controls", ID);
    // Bấm vào một lựa chọn không lấy con trỏ ra khỏi ô.
    this.node.addEventListener("mousedown", (event) => event.preventDefault());
  }

  /** Bày các lựa chọn; danh sách rỗng thì ẩn. */
  show(label, options) {
    this.node.setAttribute("aria-label", label);
    options.forEach((option, number) => {
      option.id = `${ID}-${number + 1}`;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
    });
    this.node.replaceChildren(...options);
    this.node.hidden = options.length === 0;
    this.node.scrollTop = 0;
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.mark(-1);
  }

  /** Ẩn danh sách mà vẫn giữ các lựa chọn. */
  hide() {
    this.input.setAttribute("aria-expanded", "false");
    this.mark(-1);
  }

  /** Danh sách hiện lại như khi ẩn. */
  unhide() {
    this.input.setAttribute("aria-expanded", String(!this.node.hidden));
  }

  /** Lựa chọn đang xét, hoặc không có. */
  get active() {
    return this.node.children[this.at] ?? null;
  }

  /** Theo phím đi tới lựa chọn khác; trả lời phím có việc ở đây không. Home, End ở trong ô thì là của ô. */
  go(key) {
    const count = this.node.children.length;
    if (!(key in NEXT) || count === 0 || (this.at === -1 && /^(Home|End)$/.test(key))) {
      return false;
    }
    this.mark(NEXT[key](this.at, count));
    return true;
  }

  mark(at) {
    this.active?.setAttribute("aria-selected", "false");
    this.at = at;
    this.active?.setAttribute("aria-selected", "true");
    this.active?.scrollIntoView({ block: "nearest" });
    if (this.active) {
      this.input.setAttribute("aria-activedescendant", this.active.id);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }
}
