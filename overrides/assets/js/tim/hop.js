// Hộp tìm ở đầu trang: gõ trong ô, kết quả hiện ngay dưới ô (trên điện thoại: cả màn hình).

import { Listbox } from "./danh-sach.js";
import { forget, recent, remember } from "./gan-day.js";
import { element } from "./ket-qua.js";
import { allOption, nearOption, queryOption, resultOption } from "./lua-chon.js";
import { fill, index, told, words } from "./muc-luc.js";
import { openSheet } from "./to.js";

const MOST = 8;
/** Bao lâu sau phím cuối thì tìm, mili giây. */
const PAUSE = 160;
const narrow = matchMedia("(max-width: 47.99em)");

/** Làm ô tìm trong `box` thành hộp tìm. */
export const searchBox = (box) => new SearchBox(box);

class SearchBox {
  constructor(box) {
    this.frame = box.firstElementChild;
    this.form = box.querySelector("form");
    this.input = box.querySelector("[name=q]");
    this.back = box.querySelector("[data-tim-dong]");
    this.empty = box.querySelector("[data-tim-sach]");
    this.list = new Listbox(this.input);
    this.status = element("p", { class: "tim__tin", role: "status" });
    this.foot = element("div", { class: "tim__cuoi" });
    this.panel = element("div", { class: "tim__bang", hidden: true }, this.status, this.list.node, this.foot);
    this.frame.append(this.panel);
    this.isOpen = false;
    this.asked = null;
    this.turn = 0;
    this.dropSheet = null;
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => this.wait());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.form.addEventListener("submit", () => remember(this.input.value));
    this.list.node.addEventListener("click", (event) => this.choose(event));
    this.empty.addEventListener("click", () => {
      this.put("");
      this.input.focus();
    });
    this.back.addEventListener("click", () => {
      this.close();
      // Không trả con trỏ về ô: bàn phím ảo sẽ lại bật lên.
      this.form.querySelector("[type=submit]").focus();
    });
    this.frame.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.isOpen) {
        event.preventDefault();
        this.close();
        this.input.focus();
      }
    });
    this.frame.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.frame.contains(relatedTarget)) this.close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (!this.frame.contains(target)) this.close();
    });
    narrow.addEventListener("change", () => this.isOpen && this.shape());
  }

  /** Mở hộp và tìm điều đang có trong ô. */
  open() {
    if (!this.isOpen) {
      this.isOpen = true;
      // Người đọc đã mở: mục lục tới trong lúc họ gõ.
      index().catch(() => {});
      this.panel.hidden = false;
      this.list.unhide();
      this.shape();
    }
    if (this.asked === null) {
      this.ask();
    }
  }

  close() {
    if (!this.isOpen) {
      return;
    }
    this.isOpen = false;
    this.panel.hidden = true;
    this.list.hide();
    this.shape();
  }

  shape() {
    this.dropSheet?.();
    const asSheet = this.isOpen && narrow.matches;
    this.dropSheet = asSheet ? openSheet(this.frame, () => this.close()) : null;
    this.back.hidden = !asSheet;
    this.empty.hidden = !asSheet;
  }

  press(event) {
    if (!this.isOpen || event.isComposing) {
      return;
    }
    if (event.key === "Enter" && this.list.active) {
      event.preventDefault();
      this.list.active.click();
    } else if (this.list.go(event.key)) {
      event.preventDefault();
    }
  }

  choose(event) {
    const chosen = event.target.closest("[role=option]");
    if (!chosen) {
      return;
    }
    const query = chosen.dataset.timLoiNay;
    remember(query ?? this.input.value);
    if (query === undefined) {
      this.close();
      return;
    }
    event.preventDefault();
    this.put(query);
  }

  put(query) {
    this.input.value = query;
    this.ask();
  }

  wait() {
    // Trong lúc đợi phím sau: tải điều mà lời tìm nào cũng cần.
    index().then((opened) => opened.prepare()).catch(() => {});
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const query = this.input.value.trim();
    this.turn += 1;
    const turn = this.turn;
    this.asked = query;
    try {
      const say = await words();
      if (query !== "" && this.turn === turn && this.list.node.hidden) this.status.textContent = say.busy;
      const found = query === "" ? null : await (await index()).search(query, { limit: MOST, offset: 0 });
      if (this.turn === turn) this.show(say, query, found);
    } catch (error) {
      console.error(error);
      this.asked = null;
      this.status.textContent = (await words().catch(() => null))?.failed ?? "";
      this.list.show("", []);
    }
  }

  show(say, query, found) {
    if (found === null) {
      this.begin(say);
      return;
    }
    this.status.textContent = told(say, found, query);
    const options = found.results.map((result) => resultOption(result, say));
    if (found.suggestion) {
      options.unshift(queryOption(found.suggestion, this.shared(found.suggestion), `${say.suggestion} `));
    }
    if (found.total === 0) {
      options.push(...(found.near ?? []).map((near) => nearOption(near, say)));
    } else {
      options.push(allOption(fill(say.all, { q: query }), this.shared(query)));
    }
    this.list.show(found.total === 0 ? say.near : say.results, options);
    this.foot.replaceChildren(element("p", { class: "tim__phim-tat", "aria-hidden": "true" }, say.keys));
  }

  /** Ô còn trống: những lần tìm gần đây, hoặc vài ví dụ. */
  begin(say) {
    const kept = recent();
    const label = kept.length > 0 ? say.recent : say.examples_title;
    const queries = kept.length > 0 ? kept : say.examples;
    this.status.textContent = kept.length > 0 ? say.recent : say.hint;
    this.list.show(label, queries.map((query) => queryOption(query, this.shared(query))));
    this.foot.replaceChildren();
    if (kept.length > 0) {
      this.offerClearing(say);
    }
  }

  offerClearing(say) {
    const clear = element("button", { type: "button", class: "tim__xoa" }, say.clear);
    clear.addEventListener("click", () => {
      forget();
      this.begin(say);
      this.status.textContent = say.cleared;
      this.input.focus();
    });
    this.foot.replaceChildren(element("p", {}, say.recent_note), clear);
  }

  /** Địa chỉ của một lời tìm, gửi được cho người khác. */
  shared(query) {
    const url = new URL(this.form.action);
    url.search = new URLSearchParams({ q: query });
    return url.href;
  }
}
