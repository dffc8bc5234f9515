// Chép lời, gửi bằng bảng chia sẻ của máy. Không có script thì nút ẩn, lời vẫn bôi đen mà chép được.
(() => {
  const select = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const copy = async (node) => {
    try {
      await navigator.clipboard.writeText(node.innerText.trim());
      return true;
    } catch {
      // Trang mở từ tệp, hoặc trình duyệt không cho: bôi đen rồi nhờ lệnh chép cũ.
      select(node);
      return document.execCommand("copy");
    }
  };

  for (const button of document.querySelectorAll("[data-chep-tu]")) {
    const said = button.parentElement.querySelector("[data-da-chep]");
    const text = document.getElementById(button.dataset.chepTu);
    button.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = (await copy(text)) ? said.dataset.daChep : "";
    });
  }

  for (const button of document.querySelectorAll("[data-gui]")) {
    if (!navigator.share) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      // Người đọc đóng bảng chia sẻ thì thôi.
      navigator.share({ title: button.dataset.guiTen, url: button.dataset.gui }).catch(() => {});
    });
  }
})();
