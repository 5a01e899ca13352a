(function () {
  "use strict";
  var look = 1000;
  var longest = 5000;
  var rest = 15000;

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  /* Blanks that the server takes away or writes otherwise are no difference. */
  function alike(one, other) {
    return same(one, other) || JSON.stringify(one).replace(/\\[nrt]|\s/g, "") === JSON.stringify(other).replace(/\\[nrt]|\s/g, "");
  }

  function clock() {
    return new Date().toLocaleTimeString("sv-SE", {timeZone: "Asia/Shanghai"}).slice(0, 5);
  }

  function keep(box) {
    var form = box.closest("form");
    var ticket = form.querySelector("input[name='draft']");
    var kept = JSON.parse(box.dataset.draft);
    var state = document.createElement("p");
    var stopped = false;
    var submitted = false;
    var sending = false;
    var saved = false;
    var notBefore = 0;
    var since = 0;
    var was = {};
    var last;
    var sent;

    function fields(name) {
      return Array.prototype.filter.call(form.elements, function (field) {
        return field.name && (name ? field.name === name : field.name.indexOf(form.id + ":") === 0) && /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName)
          && !/^(hidden|password|file|submit|button|reset|image)$/.test(field.type) && !field.disabled && !field.closest("[data-keep='no']");
      });
    }

    function chosen(field, asShown) {
      if (field.tagName === "SELECT") {
        var options = Array.from(field.options);
        var marked = options.filter(function (option) { return asShown ? option.defaultSelected : option.selected; });
        return (marked.length === 0 && !field.multiple ? options.slice(0, 1) : marked).map(function (option) { return option.value; });
      }
      if (field.type === "checkbox" || field.type === "radio") {
        return (asShown ? field.defaultChecked : field.checked) ? [field.value] : [];
      }
      return [asShown ? field.defaultValue : field.value];
    }

    function read(asShown) {
      var values = {};
      fields().forEach(function (field) {
        values[field.name] = (values[field.name] || []).concat(chosen(field, asShown));
      });
      return values;
    }

    function label(name) {
      var text = fields(name)[0].closest(".field").querySelector(".label");
      return text ? text.firstChild.textContent : name;
    }

    /* What a person reads for a value: the label of an option or of a choice. */
    function shown(name, values) {
      return values.map(function (value) {
        var field = fields(name).find(function (one) { return one.tagName === "SELECT" || one.value === value; });
        var option = field && field.tagName === "SELECT" && Array.from(field.options).find(function (one) { return one.value === value; });
        var choice = field && /^(radio|checkbox)$/.test(field.type) && document.querySelector("label[for='" + field.id + "']");
        return option ? option.label : choice ? choice.textContent : value;
      }).join(", ") || box.dataset.sayNothing;
    }

    function say(text, wrong, link) {
      state.textContent = text;
      state.hidden = !text;
      state.classList.toggle("wrong-text", Boolean(wrong));
      state.setAttribute("role", wrong ? "alert" : "none");
      if (link) {
        var login = document.createElement("a");
        login.href = box.dataset.login;
        login.target = "_blank";
        login.rel = "noopener";
        login.textContent = box.dataset.sayLogin;
        state.append(" ", login);
      }
    }

    /* A browser takes 64 KB along when a page is left. */
    function post(step, body, leaving, key) {
      var headers = {"Content-Type": "application/json", "X-Jinlei-Draft": key};
      if (submitted) {
        headers["X-Jinlei-Submitted"] = "true";
      }
      return fetch(box.dataset.address + step, {method: "POST", credentials: "same-origin", cache: "no-store", keepalive: leaving && body.length < 20000,
        headers: headers, body: body});
    }

    function answered(answer, before, key) {
      if (key !== ticket.value) {
        return;
      }
      if (answer.status === 204) {
        say(box.dataset.saySaved.replace("#", clock()));
        document.dispatchEvent(new CustomEvent("jinlei:alive"));
        return;
      }
      if (answer.status === 404 || answer.status === 409) {
        stopped = true;
        say(answer.status === 404 ? box.dataset.sayClosed : box.dataset.sayOver, true);
        return;
      }
      sent = before;
      notBefore = Date.now() + rest;
      if (answer.status === 422) {
        answer.text().then(function (text) { say(text, true); });
      } else if (answer.status === 413) {
        say(box.dataset.sayToolarge, true);
      } else {
        say(answer.status === 401 ? box.dataset.sayGone : box.dataset.sayFailed, true, answer.status === 401);
      }
    }

    /* Sends what differs from what the server has; an answer that does not come leaves it to the next look. */
    function save(now, leaving) {
      var before = sent;
      var changes = {fields: {}, gone: []};
      Object.keys(now).forEach(function (name) {
        if (same(now[name], sent[name])) {
          return;
        }
        if (same(now[name], was[name])) {
          changes.gone.push(name);
        } else {
          changes.fields[name] = {v: now[name], w: was[name] || []};
        }
      });
      sent = now;
      sending = true;
      saved = true;
      var key = ticket.value;
      return post("save", JSON.stringify(changes), leaving, key).then(function (answer) {
        sending = false;
        answered(answer, before, key);
      }, function () {
        sending = false;
        sent = key === ticket.value ? before : sent;
        notBefore = Date.now() + rest;
        say(box.dataset.sayFailed, true);
      });
    }

    function tick() {
      var now = read(false);
      if (stopped || same(now, sent)) {
        last = now;
        since = 0;
        return;
      }
      since = since || Date.now();
      if (!sending && Date.now() >= notBefore && (same(now, last) || Date.now() - since >= longest)) {
        since = 0;
        save(now, false);
      }
      last = now;
    }

    function leave() {
      var now = read(false);
      if (!stopped && !same(now, sent)) {
        save(now, true);
      }
    }

    function fill(name, values) {
      fields(name).forEach(function (field, place) {
        if (field.type === "checkbox" || field.type === "radio") {
          field.checked = values.indexOf(field.value) >= 0;
        } else if (field.tagName === "SELECT") {
          Array.from(field.options).forEach(function (option) { option.selected = values.indexOf(option.value) >= 0; });
        } else {
          field.value = values[place] === undefined ? values[0] || "" : values[place];
        }
        field.dispatchEvent(new Event("input", {bubbles: true}));
        field.dispatchEvent(new Event("change", {bubbles: true}));
      });
    }

    /* The draft's fields that the page does not show as they were typed. */
    function open() {
      var now = read(false);
      return Object.keys(kept).filter(function (name) {
        return now[name] ? !alike(now[name], kept[name].v) : !box.dataset.sent;
      });
    }

    /* The page goes on with the draft that it took over; what it had kept on its own is part of it now. */
    function takeOver() {
      if (box.dataset.ticket) {
        if (saved) {
          post("discard", "", false, ticket.value);
        }
        ticket.value = box.dataset.ticket;
        sent = was;
      }
    }

    function restore() {
      var names = open();
      var present = names.filter(function (name) { return fields(name).length > 0; });
      var list = box.querySelector(".draft-changes");
      present.forEach(function (name) {
        var field = kept[name];
        if (box.dataset.version && Number(box.dataset.version) !== field.r && !alike(field.w, was[name])) {
          var line = document.createElement("li");
          line.textContent = box.dataset.sayChanged.replace("#1", label(name)).replace("#2", shown(name, was[name])).replace("#3", shown(name, field.v));
          list.append(line);
        }
        fill(name, field.v);
      });
      takeOver();
      form.dispatchEvent(new Event("change", {bubbles: true}));
      list.hidden = !list.firstChild;
      box.querySelector(".draft-text").textContent = box.dataset.sayRestored.replace("#", present.length)
        + (present.length < names.length ? box.dataset.sayMissing.replace("#", names.length - present.length) : "");
      box.querySelector(".buttons").remove();
      box.querySelector(".draft-text").focus();
      tick();
    }

    function discard() {
      var key = box.dataset.ticket || ticket.value;
      post("discard", "", false, key).then(function (answer) {
        if (!answer.ok) {
          answered(answer, sent, ticket.value);
          return null;
        }
        return answer.text().then(function (fresh) {
          if (key === ticket.value) {
            ticket.value = fresh;
            sent = was;
          }
          kept = {};
          box.hidden = true;
          say(box.dataset.sayDiscarded);
        });
      }).catch(function () { say(box.dataset.sayFailed, true); });
    }

    was = read(true);
    sent = was;
    last = was;
    state.className = "draft-state";
    state.hidden = true;
    var buttons = Array.from(form.querySelectorAll(".buttons")).filter(function (one) { return !box.contains(one); });
    (buttons.pop() || form).append(state);
    box.hidden = open().length === 0;
    box.addEventListener("click", function (event) {
      if (event.target.closest(".draft-restore")) {
        restore();
      } else if (event.target.closest(".draft-discard") && event.target.dataset.confirmed) {
        discard();
      }
    });
    window.setInterval(tick, look);
    form.addEventListener("submit", function () {
      submitted = true;
      leave();
      submitted = false;
    });
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") {
        leave();
      }
    });
    window.addEventListener("focus", function () { notBefore = 0; });
  }

  document.querySelectorAll("[data-draft]").forEach(keep);
}());
