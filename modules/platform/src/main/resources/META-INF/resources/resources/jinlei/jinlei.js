(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    var fold = event.target.closest(".fold");
    if (fold) {
      var open = fold.getAttribute("aria-expanded") !== "true";
      fold.setAttribute("aria-expanded", String(open));
      fold.textContent = open ? fold.dataset.close : fold.dataset.open;
      fold.closest(".filters").classList.toggle("unfolded", open);
      return;
    }
    if (event.target.closest("#menu-button")) {
      var shown = document.body.classList.toggle("menu-open");
      document.getElementById("menu-button").setAttribute("aria-expanded", String(shown));
      return;
    }
    if (event.target.closest("[data-print]")) {
      window.print();
      return;
    }
    var asks = event.target.closest("[data-confirm]");
    if (asks && !window.confirm(asks.dataset.confirm)) {
      event.preventDefault();
    }
  });
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") {
      form.dataset.sent = "true";
      window.setTimeout(function () { delete form.dataset.sent; }, 10000);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) {
      var search = document.querySelector(".filters input.in");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.altKey && /^[a-z]$/.test(event.key)) {
      var button = document.querySelector("[data-key='" + event.key + "']");
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    var errors = document.getElementById("errors");
    if (errors) {
      errors.focus();
    }
    window.setTimeout(function () {
      document.querySelectorAll(".toast").forEach(function (toast) { toast.classList.add("gone"); });
    }, 6000);
  });
}());
