// Học trên máy này: trắc nghiệm, tiến độ, chép đoạn chữ. Không gửi gì đi đâu, không cần mạng sau khi mở.
// Không có script thì đáp án vẫn đọc được ở mục gấp, đoạn chữ vẫn chọn được.
(() => {
  const KEY = "hoc";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  };
  const keep = (code, change) => {
    const kept = read();
    kept[code] = { ...kept[code], ...change };
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Trình duyệt không cho lưu: vẫn làm bài được, chỉ không nhớ.
    }
  };

  // Một câu: đánh dấu lựa chọn; vừa chọn thì nói luôn vì sao.
  const mark = (input, explain) => {
    const group = input.closest("fieldset");
    for (const item of all(".lua-chon > li", group)) item.classList.remove("chon-dung", "chon-sai");
    input.checked = true;
    input.closest("li").classList.add("dung" in input.dataset ? "chon-dung" : "chon-sai");
    if (!explain) return;
    const reason = all(".vi-sao", group)[Number(input.value) - 1];
    const answer = group.querySelector(".tra-loi");
    answer.classList.toggle("tra-loi--dung", "dung" in input.dataset);
    answer.replaceChildren(...[...(reason?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  };

  const clear = (form) => {
    form.reset();
    for (const item of all(".lua-chon > li", form)) item.classList.remove("chon-dung", "chon-sai");
    for (const answer of all(".tra-loi", form)) answer.replaceChildren();
  };

  const quiz = (form) => {
    const code = form.dataset.tracNghiem;
    const words = JSON.parse(form.dataset.chu);
    const groups = all("fieldset", form);
    const answers = () => read()[code]?.answers ?? {};
    // Không lưu được (chế độ riêng tư) thì nhớ trong trang đang mở.
    let given = answers();

    const isRight = (group, value) => {
      const input = group.querySelector(`input[value="${CSS.escape(value)}"]`);
      return input !== null && "dung" in input.dataset;
    };
    const score = () => {
      const done = groups.filter((group) => given[group.id]);
      const right = done.filter((group) => isRight(group, given[group.id].first)).length;
      return { done: done.length, total: groups.length, right };
    };
    const tell = () => {
      const counts = score();
      const finished = counts.done === counts.total;
      let said = counts.done ? words.score : words.start;
      if (finished) said = counts.right === counts.total ? words.all : words.hint;
      form.querySelector("[data-diem]").textContent = fill(said, counts);
      return { ...counts, finished };
    };
    const restore = () => {
      given = answers();
      clear(form);
      for (const group of groups) {
        const value = given[group.id]?.last;
        const input = value && group.querySelector(`input[value="${CSS.escape(value)}"]`);
        if (input) mark(input, false);
      }
      tell();
    };

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", ({ target }) => {
      if (target.type !== "radio") return;
      mark(target, true);
      given = {
        ...given,
        [target.name]: { first: given[target.name]?.first ?? target.value, last: target.value },
      };
      const counts = tell();
      keep(code, { answers: given, right: counts.right, ...(counts.finished && { quiz: true, done: true }) });
      paint();
    });
    form.querySelector("[data-lam-lai]").addEventListener("click", () => {
      given = {};
      keep(code, { answers: {}, right: 0, quiz: false });
      clear(form);
      tell();
      paint();
      groups[0]?.querySelector("input")?.focus();
    });
    restore();
    return restore;
  };

  // Tiến độ ở trang chuyên đề và trang mục.
  const overview = (part) => {
    const words = JSON.parse(part.dataset.hoc);
    const kept = read();
    const lessons = all("li[data-bai]", part);
    const isDone = (item) => Boolean(kept[item.dataset.bai]?.done);
    for (const item of lessons) {
      const one = kept[item.dataset.bai];
      const said = [];
      if (one?.done) said.push(words.done);
      if (one?.quiz) said.push(fill(words.quiz, { right: one.right, total: item.dataset.soCau }));
      item.classList.toggle("da-xong", isDone(item));
      item.querySelector("[data-tien-do]").textContent = said.length ? `· ${said.join(", ")}` : "";
    }
    const done = lessons.filter(isDone).length;
    for (const bar of all(".tien-do", part)) {
      bar.querySelector("progress").value = done;
      bar.querySelector("[data-dem]").textContent = fill(words.doneOf, { done, total: lessons.length });
      const next = lessons.find((item) => !isDone(item))?.querySelector("a").cloneNode(true);
      const lead = done ? words.goOn : words.begin;
      bar.querySelector("[data-tiep]").replaceChildren(...(next ? [`${lead} `, next] : [words.allDone]));
    }
  };

  const boxes = all("[data-da-hoc]");
  const paint = () => {
    const kept = read();
    for (const box of boxes) box.checked = Boolean(kept[box.dataset.daHoc]?.done);
    all("[data-hoc]").forEach(overview);
  };
  const restores = all("form[data-trac-nghiem]").map(quiz);
  for (const box of boxes) box.addEventListener("change", () => keep(box.dataset.daHoc, { done: box.checked }));
  for (const button of all("[data-xoa]")) {
    button.addEventListener("click", () => {
      try {
        localStorage.removeItem(KEY);
      } catch {
        // Không lưu được thì cũng không có gì để xóa.
      }
      restores.forEach((restore) => restore());
      paint();
      button.parentElement.querySelector("[data-da-xoa]").textContent = button.dataset.xoa;
    });
  }

  // Chép đoạn chữ. Trang mở từ tệp hay qua http không có bảng nhớ tạm mới: chọn rồi chép theo lối cũ.
  const copyOld = (box) => {
    getSelection().selectAllChildren(box);
    return document.execCommand("copy");
  };
  for (const button of all("[data-chep]")) {
    const part = button.closest("section");
    const box = part.querySelector("[data-chu-chep]");
    const told = part.querySelector("[data-da-chep]");
    button.addEventListener("click", async () => {
      let copied = true;
      try {
        await navigator.clipboard.writeText(box.textContent);
      } catch {
        copied = copyOld(box);
      }
      told.textContent = copied ? told.dataset.daChep : "";
    });
  }

  paint();
  // Quay lại bằng nút Lùi, hay làm bài ở thẻ khác: vẽ lại theo điều đã lưu.
  addEventListener("pageshow", ({ persisted }) => persisted && paint());
  addEventListener("storage", ({ key }) => {
    if (key !== KEY && key !== null) return;
    restores.forEach((restore) => restore());
    paint();
  });
})();
