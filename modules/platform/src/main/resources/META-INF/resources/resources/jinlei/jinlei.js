(function () {
  "use strict";
  var body = document.body;
  var minute = 60000;
  var idleAfter = 28 * minute;
  var lastSeen = Date.now();
  var asked = null;
  var leaving = false;

  function toggleMenu(open) {
    body.classList.toggle("menu-open", open);
    document.querySelector(".menu-button").setAttribute("aria-expanded", String(open));
  }

  function ask(button) {
    var dialog = document.getElementById("ask");
    dialog.querySelector(".ask-text").textContent = button.dataset.confirm;
    asked = button;
    dialog.showModal();
  }

  function clicked(event) {
    var target = event.target;
    var confirmed = target.closest("[data-confirm]");
    var fold = target.closest(".fold");
    if (confirmed && !confirmed.dataset.confirmed && document.getElementById("ask")) {
      event.preventDefault();
      ask(confirmed);
    } else if (fold) {
      var open = fold.getAttribute("aria-expanded") !== "true";
      fold.setAttribute("aria-expanded", String(open));
      fold.textContent = open ? fold.dataset.close : fold.dataset.open;
      fold.closest(".filters").classList.toggle("unfolded", open);
    } else if (target.closest(".menu-button")) {
      toggleMenu(!body.classList.contains("menu-open"));
    } else if (body.classList.contains("menu-open") && !target.closest(".menu")) {
      toggleMenu(false);
    } else if (target.closest(".ask-ok")) {
      document.getElementById("ask").close();
      asked.dataset.confirmed = "yes";
      asked.click();
      delete asked.dataset.confirmed;
    } else if (target.closest(".ask-cancel")) {
      document.getElementById("ask").close();
    } else if (target.closest(".idle-stay")) {
      alive().then(function () { document.getElementById("idle").close(); });
    } else if (target.closest("[data-print]")) {
      window.print();
    }
    if (target.closest(".contents a")) {
      foldContents();
    }
    var person = document.querySelector(".person[open]");
    if (person && !target.closest(".person")) {
      person.open = false;
    }
  }

  /* the entry of the page is in sight, however long the menu */
  function showWhere() {
    var here = document.querySelector(".menu a.here");
    if (here) {
      var menu = document.getElementById("menu");
      menu.scrollTop = Math.max(0, here.offsetTop - menu.clientHeight / 2);
    }
  }

  /* a table beside which one scrolls is reached by the keyboard, too */
  function reachTables() {
    document.querySelectorAll(".table-frame").forEach(function (frame) {
      var caption = frame.querySelector("caption");
      if (frame.scrollWidth > frame.clientWidth && caption) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", caption.textContent);
      }
    });
  }

  /* where one chooses among many, all are ticked and cleared at once */
  function offerAll(list) {
    var boxes = list.querySelectorAll("input[type='checkbox']:enabled");
    if (boxes.length <= 10) {
      return;
    }
    var both = document.createElement("div");
    both.className = "all-or-none";
    [body.dataset.all, body.dataset.none].forEach(function (text, which) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "button quiet";
      button.textContent = text;
      button.addEventListener("click", function () {
        boxes.forEach(function (box) { box.checked = which === 0; });
        boxes[0].dispatchEvent(new Event("change", { bubbles: true }));
      });
      both.appendChild(button);
    });
    list.before(both);
  }

  /* beside the page the table of contents stays open, above it it would be in the way */
  function foldContents() {
    var contents = document.querySelector(".contents details");
    if (contents && window.matchMedia("(max-width: 1200px)").matches) {
      contents.open = false;
    }
  }

  function countTasks() {
    var mark = document.querySelector("[data-badge]");
    if (!mark) {
      return;
    }
    fetch(mark.dataset.badge, {cache: "no-store", credentials: "same-origin"}).then(function (answer) {
      return answer.ok ? answer.json() : null;
    }).then(function (badge) {
      if (badge) {
        mark.querySelector("b").textContent = badge.count + (badge.more ? "+" : "");
        mark.classList.toggle("late", badge.late);
        mark.title = badge.late ? mark.dataset.late : "";
        mark.hidden = badge.count === 0;
      }
    });
  }

  /* Spreadsheets of the office write UTF-8 or GBK; what is no UTF-8 is read as the latter. */
  function decoded(bytes) {
    try {
      return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    } catch (other) {
      return new TextDecoder("gb18030").decode(bytes);
    }
  }

  function readChosen(event) {
    var into = event.target.dataset && event.target.dataset.readsInto;
    if (into && event.target.files.length === 1) {
      (event.target.dataset.readsAs === "base64" ? base64(event.target.files[0]) : event.target.files[0].arrayBuffer().then(decoded)).then(function (text) {
        document.getElementById(into).value = text;
      });
    }
  }

  /* a small file of any kind, as text */
  function base64(file) {
    return file.slice(0, 65536).arrayBuffer().then(function (bytes) {
      return btoa(String.fromCharCode.apply(null, new Uint8Array(bytes)));
    });
  }

  function alive() {
    return fetch(body.dataset.alive, {cache: "no-store", credentials: "same-origin"}).then(function (answer) {
      lastSeen = Date.now();
      return answer.status !== 401;
    });
  }

  function showGone() {
    var dialog = document.getElementById("idle");
    dialog.querySelector(".idle-text").textContent = dialog.dataset.gone;
    dialog.querySelector(".idle-login").hidden = false;
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  /* Whoever is no longer logged in learns it before the form is sent, while what was typed is still on the page. */
  function askFirst(form, button) {
    form.dataset.sent = "yes";
    alive().catch(function () { return true; }).then(function (here) {
      delete form.dataset.sent;
      if (!here) {
        showGone();
        return;
      }
      form.dataset.checked = "yes";
      form.requestSubmit(button);
      delete form.dataset.checked;
    });
  }

  function submitted(event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (body.dataset.alive && !form.dataset.checked && (typed() || Date.now() - lastSeen > 5 * minute)) {
      event.preventDefault();
      askFirst(form, event.submitter);
      return;
    }
    form.dataset.sent = "yes";
    leaving = true;
    window.setTimeout(function () {
      delete form.dataset.sent;
      leaving = false;
    }, 15000);
  }

  /* The forms of the page in which something was typed that is not saved. */
  function typed() {
    return Array.prototype.some.call(document.forms, function (form) { return form.dataset.typed; });
  }

  function changed(event) {
    var form = event.target.form;
    if (form && form.method === "post" && body.dataset.alive) {
      form.dataset.typed = "yes";
    }
  }

  /* Shows the fields that the choices made in their form ask for. What was typed into one that goes stays in it. */
  function showAsked(form) {
    form.querySelectorAll("[data-when]").forEach(function (box) {
      var condition = box.dataset.when.split("=");
      var values = condition[1].split("|");
      box.hidden = !Array.prototype.some.call(form.elements, function (field) {
        return field.name === form.id + ":" + condition[0] && values.indexOf(field.value) !== -1 && (!/^(radio|checkbox)$/.test(field.type) || field.checked);
      });
    });
  }

  function leave(event) {
    if (!leaving && typed()) {
      event.preventDefault();
      event.returnValue = "";
    }
  }

  /* Says on paper who printed it and when. */
  function printed() {
    var line = document.querySelector(".print-time");
    if (line) {
      line.textContent = new Date().toLocaleString("sv-SE", {timeZone: "Asia/Shanghai"}).slice(0, 16);
    }
  }

  /* Closes what is open and gives the focus back to what opened it. */
  function escaped() {
    var person = document.querySelector(".person[open]");
    if (person) {
      person.open = false;
      person.querySelector("summary").focus();
    } else {
      toggleMenu(false);
      document.querySelector(".menu-button").focus();
    }
  }

  function pressed(event) {
    if (event.key === "Escape" && (body.classList.contains("menu-open") || document.querySelector(".person[open]"))) {
      escaped();
    } else if (event.key === "/" && !event.ctrlKey && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) {
      var search = document.querySelector(".filters .in") || document.getElementById("find");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.altKey && /^[a-z]$/.test(event.key) || event.ctrlKey && event.key === "s") {
      var button = document.querySelector("[data-key='" + event.key + "']");
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  }

  function freshKeys() {
    document.querySelectorAll("input[name='once']").forEach(function (key) {
      if (window.crypto && window.crypto.randomUUID) {
        key.value = window.crypto.randomUUID();
      }
    });
  }

  document.addEventListener("click", clicked);
  document.addEventListener("submit", submitted);
  document.addEventListener("keydown", pressed);
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
  document.addEventListener("change", readChosen);
  document.addEventListener("change", function (event) {
    var form = event.target.form || event.target;
    if (form.elements) {
      showAsked(form);
    }
  });
  document.addEventListener("jinlei:alive", function () { lastSeen = Date.now(); });
  showWhere();
  reachTables();
  if (body.dataset.all) {
    document.querySelectorAll(".lined ul.choices").forEach(offerAll);
  }
  foldContents();
  countTasks();
  Array.prototype.forEach.call(document.forms, showAsked);
  window.addEventListener("resize", reachTables);
  window.addEventListener("beforeunload", leave);
  window.addEventListener("beforeprint", printed);
  /* Rows that are folded away on the screen are printed. */
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details.later:not([open])").forEach(function (one) { one.open = true; one.dataset.unfolded = "true"; });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-unfolded]").forEach(function (one) { one.open = false; delete one.dataset.unfolded; });
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      leaving = false;
      document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
    }
  });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", freshKeys);
  }
  var errors = document.getElementById("errors");
  if (errors) {
    errors.focus();
    document.querySelectorAll("main form[method='post']").forEach(function (form) {
      if (body.dataset.alive && form.querySelector(".in")) {
        form.dataset.typed = "yes";
      }
    });
  }
  var address = new URL(window.location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    window.history.replaceState(null, "", address);
  }
  if (body.dataset.alive) {
    window.setInterval(function () {
      var dialog = document.getElementById("idle");
      if (Date.now() - lastSeen > idleAfter && !dialog.open) {
        dialog.showModal();
      }
    }, minute / 2);
  }
}());
