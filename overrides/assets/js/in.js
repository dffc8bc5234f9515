// Nút in. Không có script thì nút không hiện, và dòng chữ bên cạnh nói cách in.
for (const button of document.querySelectorAll("[data-in]")) button.addEventListener("click", () => print());
