// Nút in, và lịch của một chương trình chưa ghi ngày. Không có script thì cả hai không hiện.
for (const button of document.querySelectorAll("[data-in]")) button.addEventListener("click", () => print());

const DAY = 24 * 60 * 60 * 1000;

// Giờ trong tệp là giờ UTC nên có thể rơi vào hôm trước: dời từng ngày, không thay nguyên ngày.
const moved = (line, days) =>
  line.replace(/^(DT(?:START|END)[^:]*:)(\d{4})(\d{2})(\d{2})/, (_, key, year, month, day) => {
    const date = new Date(Date.UTC(year, month - 1, Number(day) + days));
    return key + date.toISOString().slice(0, 10).replaceAll("-", "");
  });

for (const form of document.querySelectorAll("form[data-lich]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const day = form.querySelector("input").value;
    const days = Math.round((Date.parse(day) - Date.parse(form.dataset.tu)) / DAY);
    // Mỗi ngày học là một lịch riêng: học hai lần thì lần sau không đè lần trước.
    const lines = JSON.parse(form.dataset.lich).map((line) => moved(line, days).replace(/^UID:/, `UID:${day}/`));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines.join("\r\n")], { type: "text/calendar" }));
    link.download = form.dataset.tep.replace(".ics", `-${day}.ics`);
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
