(function () {
  "use strict";
  var every = 2000;
  var patience = 10000;
  var again = 3000;
  var board = document.querySelector("[data-search]");
  var since = Number(board.dataset.since);
  var state = board.querySelector(".live-state");
  var asking = false;
  var stopped = false;

  function ask(address, options) {
    var stop = new AbortController();
    var timer = window.setTimeout(function () { stop.abort(); }, patience);
    return fetch(address, Object.assign({credentials: "same-origin", cache: "no-store", signal: stop.signal}, options)).finally(function () {
      window.clearTimeout(timer);
    });
  }

  function say(text, login) {
    state.textContent = text || "";
    state.hidden = !text;
    if (login) {
      var link = document.createElement("a");
      link.href = board.dataset.login;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = board.dataset.sayLogin;
      state.append(" ", link);
    }
  }

  /* Parts of the board hold no inputs: what changed is put in, what is typed beside them stays, and so does the focus. */
  function put(page) {
    page.querySelectorAll("[data-live]").forEach(function (fresh) {
      var old = document.getElementById(fresh.id);
      if (!old || old.innerHTML === fresh.innerHTML) {
        return;
      }
      var focus = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      old.innerHTML = fresh.innerHTML;
      var link = focus && Array.from(old.querySelectorAll("a")).find(function (one) { return one.getAttribute("href") === focus; });
      if (link) {
        link.focus();
      }
    });
    var head = page.getElementById("live-head");
    since = head ? Math.max(since, Number(head.dataset.last)) : since;
    tick();
  }

  function refresh() {
    return ask(board.dataset.page).then(function (answer) {
      if (!answer.ok || answer.redirected) {
        throw new Error("not shown");
      }
      return answer.text();
    }).then(function (text) {
      put(new DOMParser().parseFromString(text, "text/html"));
    });
  }

  function answered(answer) {
    if (answer.status === 401) {
      say(board.dataset.sayGone, true);
    } else if (answer.status === 404) {
      stopped = true;
      say(board.dataset.sayClosed);
    } else if (!answer.ok) {
      say(board.dataset.sayLost);
    } else {
      document.dispatchEvent(new CustomEvent("jinlei:alive"));
      return answer.status === 200 ? refresh().then(function () { say(""); }) : say("");
    }
    return null;
  }

  function look() {
    if (asking || stopped || document.visibilityState === "hidden") {
      return;
    }
    asking = true;
    ask(board.dataset.news + "?id=" + board.dataset.search + "&since=" + since).then(answered).catch(function () {
      say(board.dataset.sayLost);
    }).finally(function () {
      asking = false;
    });
  }

  function tick() {
    var clock = board.querySelector("[data-zero]");
    if (clock && clock.dataset.zero) {
      var seconds = Math.max(0, Math.floor((Date.now() - new Date(clock.dataset.zero).getTime()) / 1000));
      var two = function (number) { return String(number).padStart(2, "0"); };
      clock.textContent = board.dataset.sayElapsed.replace("#h", Math.floor(seconds / 3600)).replace("#m", two(Math.floor(seconds / 60) % 60)).replace("#s", two(seconds % 60));
    }
  }

  /* A form of the board is sent with its key until the server has confirmed it; only then what was sent is taken off the page. */
  function writes(box) {
    var form = box.querySelector("form");
    var line = document.createElement("p");
    var sending = null;
    line.className = "live-line";
    line.setAttribute("role", "status");
    form.append(line);

    function fields() {
      return Array.from(form.elements).filter(function (field) { return field.name && field.name.indexOf(form.id + ":") === 0 && field.tagName !== "BUTTON"; });
    }

    function tell(text, wrong) {
      line.textContent = text;
      line.classList.toggle("wrong-text", Boolean(wrong));
    }

    function over() {
      sending = null;
      form.removeAttribute("aria-busy");
    }

    function confirmed() {
      fields().forEach(function (field) {
        if (field.value === sending.typed[field.name]) {
          field.value = "";
        }
      });
      form.querySelector("input[name='once']").value = crypto.randomUUID ? crypto.randomUUID() : fresh();
      if (fields().every(function (field) { return !field.value; })) {
        delete form.dataset.typed;
      }
      over();
      tell(board.dataset.saySent.replace("#", new Date().toLocaleTimeString("sv-SE", {timeZone: "Asia/Shanghai"}).slice(0, 5)));
      look();
    }

    function fresh() {
      var bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)), function (one) { return one.toString(16).padStart(2, "0"); }).join("");
      return bytes.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    }

    function send() {
      ask(board.dataset.write, {method: "POST", body: sending.body, headers: {"X-Jinlei-Key": board.dataset.key}}).then(function (answer) {
        if (answer.status === 204) {
          confirmed();
        } else if (answer.status === 422) {
          over();
          answer.text().then(function (text) { tell(text, true); });
        } else if (answer.status === 401 || answer.status === 404) {
          over();
          tell(answer.status === 401 ? board.dataset.sayGone : board.dataset.sayClosed, true);
        } else {
          throw new Error("not written");
        }
      }).catch(function () {
        tell(board.dataset.sayRetry, true);
        window.setTimeout(send, again);
      });
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (sending) {
        return;
      }
      var body = new URLSearchParams({id: board.dataset.search, what: box.dataset.writeWhat, once: form.querySelector("input[name='once']").value});
      var typed = {};
      fields().forEach(function (field) {
        typed[field.name] = field.value;
        body.append(field.name.slice(form.id.length + 1), field.value);
      });
      sending = {body: body, typed: typed};
      form.setAttribute("aria-busy", "true");
      tell(board.dataset.saySending);
      send();
    });
  }

  board.querySelectorAll("[data-write-what]").forEach(writes);
  if (board.dataset.running === "true") {
    window.setInterval(look, every);
    window.setInterval(tick, 1000);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    tick();
  }
}());
