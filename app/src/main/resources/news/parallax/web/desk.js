// What a page can't do without a script: bring an opened passage into view and to the keyboard.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id !== "beside") return;
  const beside = event.target;
  beside.classList.add("open");
  const mark = beside.querySelector("#passage");
  if (mark) {
    beside.scrollTop += mark.getBoundingClientRect().top - beside.getBoundingClientRect().top
      - beside.clientHeight / 3;
  } else {
    beside.scrollTop = 0;
  }
  if (!beside.querySelector(".close")) {
    const close = document.createElement("button");
    close.className = "close";
    close.textContent = "Close";
    close.addEventListener("click", shut);
    beside.prepend(close);
  }
  beside.focus({ preventScroll: true });
});

let opener = null;

document.addEventListener("htmx:beforeRequest", (event) => {
  opener = event.target;
  document.querySelectorAll(".opened").forEach((each) => each.classList.remove("opened"));
  opener.classList.add("opened");
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") shut();
});

function shut() {
  const beside = document.getElementById("beside");
  if (!beside || !beside.classList.contains("open")) return;
  beside.classList.remove("open");
  if (opener) opener.focus({ preventScroll: true });
}
