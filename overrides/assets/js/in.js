// Nút in: không có script thì dòng chữ bên cạnh đã nói cách in.
for (const button of document.querySelectorAll("[data-in]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
for (const hint of document.querySelectorAll("[data-cach-in]")) hint.hidden = true;
